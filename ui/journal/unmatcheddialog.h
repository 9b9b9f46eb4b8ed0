#pragma once

#include "app/engine/engine.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class EmptyState;
class FieldError;
class Finder;
class PagedTable;
template <typename T>
struct Column;
template <typename T>
class RowsModel;

/// A line of the table: what one cloud device sent that no device of ours is for.
struct UnmatchedRow
{
    app::UnmatchedGroup group{};

    friend bool operator==(const UnmatchedRow &a, const UnmatchedRow &b)
    {
        return a.group.platform == b.group.platform && a.group.productId == b.group.productId &&
               a.group.identity == b.group.identity && a.group.count == b.group.count &&
               a.group.lastAt == b.group.lastAt;
    }
};

/// Unmatched pushes by cloud device; one action gives them to a device, which may be made here, and decodes them.
class UnmatchedDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Empty \a platform and \a product: of all. Show it with open(); deletes itself when closed.
    UnmatchedDialog(app::Engine &engine, const app::PlatformId &platform, const app::ProductId &product,
                    QWidget *parent = nullptr);
    ~UnmatchedDialog() override;
    /// The group to start with, once the list is here.
    void select(const app::CloudIdentity &identity) { m_wanted = identity; }

Q_SIGNALS:
    void assigned(qint64 pushes);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChooser();
    [[nodiscard]] QWidget *makeCreator();
    [[nodiscard]] QList<Column<UnmatchedRow>> columns() const;
    [[nodiscard]] static QString keyOf(const UnmatchedRow &row);
    void read();
    void take(const QList<app::UnmatchedGroup> &groups);
    void groupSelected(int row);
    void updateButton();
    void accept() override;
    [[nodiscard]] bool checkNewDevice();
    void answered(const app::Result<qint64> &pushes);
    void showEmpty();
    void showPlaceholder();
    void retranslateUi();

    app::Engine &m_engine;
    app::PlatformId m_platform;
    app::ProductId m_product;
    app::CloudIdentity m_wanted;
    QString m_searchedProduct;
    bool m_busy = false;
    bool m_refused = false;              ///< The selected pushes name no device.
    bool m_known = false;                ///< There was an answer.
    std::optional<app::Error> m_problem; ///< Why the last question had none.
    std::unique_ptr<RowsModel<UnmatchedRow>> m_model;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QTabBar *m_ways = nullptr;
    QStackedWidget *m_stack = nullptr;
    Finder *m_finder = nullptr;
    QLabel *m_idLabel = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLabel *m_identityLabel = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_identity = nullptr;
    FieldError *m_idError = nullptr;
    FieldError *m_nameError = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_assign = nullptr;
};

} // namespace ui
