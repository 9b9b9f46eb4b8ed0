#pragma once

#include "app/engine/engine.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FieldError;
class FormFields;
class ProductBox;

/// 新建设备 and 编辑设备. Editing writes what was edited; the rest stays as it is by then.
class DeviceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Without \a device: a new one, of \a productId if that is not empty.
    DeviceDialog(app::Engine &engine, const std::optional<app::Device> &device, const QString &productId,
                 QWidget *parent);

Q_SIGNALS:
    /// It is on disk; the dialog closes.
    void saved(const app::DeviceId &id, bool isNew);

private:
    void addFields();
    void loadProducts(const QString &wanted);
    [[nodiscard]] app::Device device() const;
    void save();
    void change(const app::Device &typed);
    void finish(const app::DeviceId &id, const app::Result<> &kept);
    void retranslateUi();

    app::Engine &m_engine;
    std::optional<app::Device> m_original;
    FormFields *m_fields = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_name = nullptr;
    ProductBox *m_product = nullptr;
    QLineEdit *m_organization = nullptr;
    QPlainTextEdit *m_description = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
