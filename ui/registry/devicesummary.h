#pragma once

#include "livereader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconButton;
class ProductBox;

/// 选择产品 and the counters; pressing a counter shows those devices.
class DeviceSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceSummary(app::Engine &engine, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QString productId() const;
    void setProductId(const QString &id);

Q_SIGNALS:
    void productChosen();
    void refreshRequested();
    /// Empty: all of them.
    void statesRequested(const QList<app::DeviceState> &states);

private:
    struct Counter
    {
        QPushButton *button = nullptr;
        QList<app::DeviceState> states{};
    };
    void addCounter(const QString &name, const QList<app::DeviceState> &states);
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_products = nullptr;
    LiveReader *m_counts = nullptr;
    ProductBox *m_product = nullptr;
    QList<Counter> m_counters;
    IconButton *m_refresh = nullptr;
    app::DeviceCounts m_known;
    QString m_chosen; ///< What is typed counts only when it has become a choice.
};

} // namespace ui
