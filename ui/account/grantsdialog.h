#pragma once

#include "app/engine/engine.h"
#include "ui/widgets/itemroles.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class EmptyState;
class FieldError;
class LinkButton;
class PagedTable;
template <typename T>
struct Column;
template <typename T>
class RowsModel;

/// 授权: the products and devices that an account may use. Nothing changes before 保存.
class GrantsDialog final : public QDialog
{
    Q_OBJECT
public:
    GrantsDialog(app::Engine &engine, qint64 account, const QString &login, QWidget *parent);
    ~GrantsDialog() override;

private:
    struct Line
    {
        app::AccountGrant grant{};
        QString name{};

        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] QList<Column<Line>> columns() const;
    [[nodiscard]] static QString keyOf(const Line &line);
    void read();
    void add(const Line &line);
    void remove(int row);
    void nameLines();
    void rename(const QString &key, const QString &name);
    void chooseProduct();
    void chooseDevice();
    void save();
    void retranslateUi();

    app::Engine &m_engine;
    qint64 m_account;
    QString m_login;
    bool m_isRead = false;
    QList<Line> m_lines;
    std::unique_ptr<RowsModel<Line>> m_model;
    QLabel *m_about = nullptr;
    LinkButton *m_addProduct = nullptr;
    LinkButton *m_addDevice = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
