#pragma once

#include "app/model/queries.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LinkButton;
class MultiChoice;

/// The product page's search: two fields, the others behind 展开.
class ProductSearch final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductSearch(QWidget *parent = nullptr);
    [[nodiscard]] app::ProductFilter filter() const;
    void focusFirst();

Q_SIGNALS:
    void searchRequested();

private:
    struct Field
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
    };
    [[nodiscard]] Field addField(QLayout *row, QWidget *input);
    void fillCategories();
    void reset();
    void retranslateUi();

    QLineEdit *m_name = nullptr;
    QComboBox *m_category = nullptr;
    MultiChoice *m_types = nullptr;
    MultiChoice *m_protocols = nullptr;
    QList<Field> m_fields;
    LinkButton *m_expand = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_reset = nullptr;
    bool m_expanded = false;
};

} // namespace ui
