#pragma once

#include "app/engine/engine.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class CheckView;
class Notice;
class SchemaForm;
class TokenAddress;

/// 添加 and 编辑 of a docking record. Only 确定 saves; leaving asks first when something was typed. 校验 tries what is
/// entered at the cloud without saving it.
class DockingDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new record. Show it with open(); deletes itself when closed.
    DockingDialog(app::Engine &engine, const app::PlatformInfo &info, QWidget *parent);
    /// The record as it was read.
    DockingDialog(app::Engine &engine, const app::PlatformInfo &info, const app::Docking &docking, QWidget *parent);

Q_SIGNALS:
    /// The record is kept.
    void saved(const app::ProductId &product);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButtons(QVBoxLayout *layout);
    void accept() override;
    void reject() override;
    void saveFailed(const app::Error &error);
    /// \a action: the text of a link that loads the record anew; empty for none.
    void showProblem(const QString &text, const QString &hint, const QString &action = {});
    void reload();
    void readProducts();
    void readThingModel();
    void placeWindow();
    void done(int result) override;
    void check();
    void setBusy(bool busy);
    void showTokenAddress();
    void retranslateUi();

    app::Engine &m_engine;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    bool m_editing = false;
    bool m_busy = false;
    SchemaForm *m_form = nullptr;
    TokenAddress *m_tokenAddress = nullptr;
    Notice *m_problem = nullptr;
    QScrollArea *m_scroll = nullptr;
    CheckView *m_checkView = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
