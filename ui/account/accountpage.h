#pragma once

#include "app/engine/engine.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

class AccountsView;

/// 账号: who may link a voice assistant, what is entered there, and who has linked it. Request parameters: "platform"
/// shows what is entered at that assistant; "users" (bool) those who have linked; "add" (bool) opens the form for a new
/// account.
class AccountPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountPage)

public:
    AccountPage(app::Engine &engine, Navigator &navigator) : m_engine(engine), m_navigator(navigator) {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] AccountsView *view();

    app::Engine &m_engine;
    Navigator &m_navigator;
    QPointer<AccountsView> m_view;
};

} // namespace ui
