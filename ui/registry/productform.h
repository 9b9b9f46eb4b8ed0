#pragma once

#include "app/model/product.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FormFields;

/// The fields of a product, for the create page and the edit drawer.
class ProductForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductForm(QWidget *parent = nullptr);
    /// Editing: the id is locked.
    void setProduct(const app::Product &product);
    /// What was set, with the form's fields put in.
    [[nodiscard]] app::Product product() const;
    /// Puts what was edited into \a now, the product as it is by then.
    void putInto(app::Product &now) const;
    /// Shows every fault at its field; true when there is none.
    [[nodiscard]] bool check();
    /// Shows what the engine refused at its field; false when the form has no such field.
    [[nodiscard]] bool showError(const app::Error &error);

private:
    void addFields();
    [[nodiscard]] QWidget *makeCategory();
    [[nodiscard]] QWidget *makeDeviceType();
    void checkIdWhileTyping();
    void chooseCategory();
    void setCategory(const QString &id);
    void fillTransports(const QString &chosen);
    void retranslateUi();

    app::Product m_original;
    FormFields *m_fields = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_category = nullptr;
    QLineEdit *m_organization = nullptr;
    QComboBox *m_protocol = nullptr;
    QComboBox *m_transport = nullptr;
    QComboBox *m_policy = nullptr;
    QButtonGroup *m_type = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QString m_categoryId;
};

} // namespace ui
