#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace ui {

class JsonTreeModel;
class LinkButton;

/// JSON as received: a tree and the indented text, keys in their original order, doubled keys and long numbers as they
/// stand. What is not JSON is shown as text with the place of the fault. Search and copy. Of a large document the
/// beginning is shown and a line says so; 复制 takes all of it.
class JsonView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kShownBytes = 128 * 1024; ///< Of the text.

    explicit JsonView(QWidget *parent = nullptr);
    void setJson(const QByteArray &utf8);
    [[nodiscard]] QByteArray json() const { return m_json; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void find(bool backward);
    void findInTree(const QString &text, bool backward);
    void copy();
    void showText();
    void showNotice();
    void retranslateUi();

    QByteArray m_json;
    QString m_fault;
    bool m_textStale = false; ///< The text is made when it is looked at.
    bool m_textCut = false;
    JsonTreeModel *m_model = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_tree = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_notice = nullptr;
    LinkButton *m_copy = nullptr;
};

} // namespace ui
