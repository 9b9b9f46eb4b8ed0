#pragma once

#include "app/model/valuetype.h"

#include <QWidget>

class QListWidget;

namespace ui {

class FieldError;

/// 读取属性: which ones.
class ReadForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadForm(QWidget *parent = nullptr);
    void setDefinitions(const QList<app::PropertyDefinition> &definitions);
    [[nodiscard]] QStringList properties() const; ///< The ticked ones.
    void setError(const QString &message);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QListWidget *m_list = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace ui
