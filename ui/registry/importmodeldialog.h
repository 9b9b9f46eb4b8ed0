#pragma once

#include "app/engine/engine.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class FieldError;
class FormFields;
class ProductBox;

/// 导入物模型: from another product, or from a file or text. What is wrong in the text is shown and its line marked.
class ImportModelDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportModelDialog(app::Engine &engine, const app::ProductId &product, QWidget *parent);
    /// The engine refused what was imported.
    void refused(const app::Error &error);

Q_SIGNALS:
    /// A sound model. Answer with accept() or refused().
    void importRequested(const app::ThingModel &model);

private:
    [[nodiscard]] QWidget *makeCopyTab();
    [[nodiscard]] QWidget *makeTextTab();
    void openFile();
    void showFile(const QString &path, const QByteArray &content);
    void confirm();
    void copyProduct();
    void readText();
    void showFault(const QByteArray &text, const app::Error &error);
    void markLine(int line);
    void retranslateUi();

    app::Engine &m_engine;
    QLabel *m_note = nullptr;
    QTabWidget *m_tabs = nullptr;
    FormFields *m_copyFields = nullptr;
    ProductBox *m_products = nullptr;
    QPushButton *m_file = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
