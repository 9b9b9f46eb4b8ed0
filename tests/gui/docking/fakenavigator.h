#pragma once

#include "ui/shell/navigator.h"

#include <QList>
#include <QStringList>

/// Keeps what a page asks of the window.
struct FakeNavigator final : ui::Navigator
{
    void open(const ui::PageRequest &request) override { requests.append(request); }
    void notify(const QString &text, ui::Tone) override { notes.append(text); }
    void setPageCount(const QString &, int) override {}

    QList<ui::PageRequest> requests{};
    QStringList notes{};
};
