#pragma once

#include "app/cloud/platform.h"
#include "app/model/queries.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class MultiChoice;

/// One field selector and its value; Enter searches.
class DeviceSearch final : public QWidget
{
    Q_OBJECT
public:
    using Platforms = std::function<QList<app::PlatformInfo>()>;

    explicit DeviceSearch(const Platforms &platforms, QWidget *parent = nullptr);
    /// Puts what is searched for into \a filter.
    void apply(app::DeviceFilter &filter) const;
    /// Shows only devices with a binding of that cloud.
    void setPlatform(const QString &platform);
    void clear();
    void focusValue();

Q_SIGNALS:
    void searchRequested();

private:
    [[nodiscard]] QString key() const;
    void chooseEditor();
    void retranslateUi();

    Platforms m_platforms;
    QComboBox *m_field = nullptr;
    QStackedWidget *m_editors = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    MultiChoice *m_clouds = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace ui
