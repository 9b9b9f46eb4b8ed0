#pragma once

#include "livereader.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace ui {

class EmptyState;
class LoadingOverlay;
class MultiChoice;
class PagedTable;

class MessagesModel final : public RowsModel<app::StoredMessage>
{
    Q_OBJECT
public:
    explicit MessagesModel(QObject *parent);
    void retranslate();

private:
    [[nodiscard]] static Columns makeColumns();
};

/// 日志管理 of a device: newest first, older ones as one scrolls.
class DeviceLogTab final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceLogTab(app::Engine &engine, QWidget *parent = nullptr);
    void setDevice(const app::DeviceId &id);
    void refresh();

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] app::MessageFilter filter() const;
    void restart();
    void takeNewest(const app::Result<QList<app::StoredMessage>> &newest);
    void merge(const QList<app::StoredMessage> &newest);
    void readOlder();
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    app::DeviceId m_device;
    MultiChoice *m_kinds = nullptr;
    QLabel *m_kindsLabel = nullptr;
    QCheckBox *m_dated = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QLabel *m_until = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QPushButton *m_reset = nullptr;
    MessagesModel *m_model = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    LoadingOverlay *m_loading = nullptr;
    app::Error m_error;
    quint64 m_round = 0; ///< Grows when other rows are shown; answers of older rounds are dropped.
    bool m_atEnd = false;
    bool m_readingOlder = false;
};

} // namespace ui
