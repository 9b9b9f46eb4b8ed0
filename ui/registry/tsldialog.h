#pragma once

#include "app/model/product.h"

#include <QDialog>

class QPushButton;

namespace ui {

class FieldError;
class JsonView;

/// 查看物模型: the model as JSON, and 导出模型文件.
class TslDialog final : public QDialog
{
    Q_OBJECT
public:
    TslDialog(const app::Product &product, QWidget *parent);

private:
    void exportFile();
    void retranslateUi();

    QString m_name;
    QByteArray m_json;
    JsonView *m_view = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_export = nullptr;
};

/// Asks for a place and writes \a content there as a whole. Returns what is to be told when it failed; empty when it
/// was written or the operator thought better of it.
[[nodiscard]] QString saveToFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content);

} // namespace ui
