#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace ui {

class AppearanceSection;
class ListenerSection;
class Notice;
class PageHeader;
class StorageSection;

/// The settings on a screen: values in, wishes out. Appearance is asked for at once, the listener by 保存.
class SettingsView final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsView(QWidget *parent = nullptr);

    /// What is kept now. What was typed and not saved stays typed, on top of it.
    void setSettings(const app::Settings &settings);
    void setListener(const app::ListenerState &state);
    /// Sizes in bytes; negative: not known.
    void setStorage(const QString &folder, qint64 databaseBytes, qint64 freeBytes);
    /// "listener", "appearance", "storage".
    void showSection(const QString &id);
    /// Puts each fault at its field; what has no field is a toast.
    void showFaults(const QList<app::Error> &faults);
    /// Settings that could not take effect: says so until the next attempt, and marks the field if it has one.
    void showProblem(const app::Error &error);
    void clearProblem();

Q_SIGNALS:
    void saveRequested(const app::Settings &settings);
    /// Start the listener once more, as it is set.
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(const QString &id, const QString &iconName, QWidget *section, QWidget *footer = nullptr);
    void retranslateUi();

    PageHeader *m_header = nullptr;
    Notice *m_problem = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    ListenerSection *m_listener = nullptr;
    AppearanceSection *m_appearance = nullptr;
    StorageSection *m_storage = nullptr;
};

} // namespace ui
