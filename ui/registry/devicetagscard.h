#pragma once

#include "app/engine/engine.h"

#include <QDialog>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldError;
class LinkButton;
class MutedLabel;
class SectionTitle;

/// 标签 of a device: 名称（key) and value.
class DeviceTagsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceTagsCard(app::Engine &engine, QWidget *parent = nullptr);
    /// \a definitions: the tags of the product's thing model; they give names.
    void setDevice(const app::Device &device, const QList<app::PropertyDefinition> &definitions);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void edit();
    void retranslateUi();

    app::Engine &m_engine;
    app::Device m_device;
    QList<app::PropertyDefinition> m_definitions;
    SectionTitle *m_title = nullptr;
    LinkButton *m_edit = nullptr;
    MutedLabel *m_hint = nullptr;
    QWidget *m_grid = nullptr;
    QVBoxLayout *m_place = nullptr;
};

/// 编辑标签: rows of key and value. Writes what was edited; tags that came meanwhile stay.
class TagsDialog final : public QDialog
{
    Q_OBJECT
public:
    TagsDialog(app::Engine &engine, const app::Device &device, const QList<app::PropertyDefinition> &definitions,
               QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLineEdit *key = nullptr;
        QLineEdit *value = nullptr;
    };
    void addRow(const QString &key, const QString &name, const QString &value);
    /// Nothing when something is wrong, which is shown then.
    [[nodiscard]] std::optional<QMap<QString, QString>> typed();
    /// What was edited put into \a now.
    [[nodiscard]] QMap<QString, QString> merged(QMap<QString, QString> now, const QMap<QString, QString> &typed) const;
    void save();
    void finish(const app::Result<> &kept);

    app::Engine &m_engine;
    app::Device m_device; ///< As it was when the dialog was opened.
    QList<Row> m_rows;
    QVBoxLayout *m_place = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
