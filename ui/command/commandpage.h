#pragma once

#include "app/engine/engine.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace ui {

class CommandsView;
class UnknownCount;

/// 指令. Request parameters: "command" (qint64) shows that command; "device", "platform", "batch" and "state"
/// ("failed,unknown") limit the list; "add" (bool) opens the form for a new command, of "device" if given.
class CommandPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::CommandPage)

public:
    CommandPage(app::Engine &engine, Navigator &navigator);
    ~CommandPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] CommandsView *view();

    app::Engine &m_engine;
    Navigator &m_navigator;
    QPointer<CommandsView> m_view;
    std::unique_ptr<UnknownCount> m_unknown;
};

} // namespace ui
