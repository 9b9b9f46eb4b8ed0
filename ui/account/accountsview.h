#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QTabWidget;

namespace ui {

class AccountList;
class LinkedUsers;
class LinkingView;
class PageHeader;

/// 账号, one tab for each assistant with what is entered there, and 已绑定用户.
class AccountsView final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsView(app::Engine &engine, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    void open(const QVariantMap &parameters);

private:
    void retranslateUi();

    app::Engine &m_engine;
    PageHeader *m_header = nullptr;
    QTabWidget *m_tabs = nullptr;
    AccountList *m_accounts = nullptr;
    QList<LinkingView *> m_linking; ///< One an assistant.
    LinkedUsers *m_users = nullptr;
};

} // namespace ui
