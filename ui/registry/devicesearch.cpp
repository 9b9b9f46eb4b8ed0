#include "devicesearch.h"

#include "livereader.h"
#include "ui/widgets/multichoice.h"

#include "app/model/categories.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

DeviceSearch::DeviceSearch(const Platforms &platforms, QWidget *parent)
    : QWidget(parent), m_platforms(platforms), m_field(new QComboBox(this)), m_editors(new QStackedWidget(this)),
      m_text(new QLineEdit), m_choice(new QComboBox), m_clouds(new MultiChoice), m_search(new PrimaryButton({}, this)),
      m_reset(new QPushButton(this))
{
    m_field->setObjectName(u"deviceSearchField"_s);
    m_text->setObjectName(u"deviceSearchText"_s);
    m_choice->setObjectName(u"deviceSearchChoice"_s);
    m_clouds->setObjectName(u"deviceSearchClouds"_s);
    m_search->setObjectName(u"search"_s);
    m_reset->setObjectName(u"reset"_s);
    m_field->setFixedWidth(scaled(140));
    m_editors->setFixedWidth(scaled(280));
    m_editors->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_choice->setMaxVisibleItems(16);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_editors->addWidget(m_text);
    m_editors->addWidget(m_choice);
    m_editors->addWidget(m_clouds);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_editors);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(m_reset);
    for (const QString &each : {u"id"_s, u"name"_s, u"organization"_s, u"tag"_s, u"category"_s, u"boundTo"_s})
        m_field->addItem(QString(), each);
    connect(m_field, &QComboBox::currentIndexChanged, this, &DeviceSearch::chooseEditor);
    connect(m_text, &QLineEdit::returnPressed, this, &DeviceSearch::searchRequested);
    connect(m_search, &QPushButton::clicked, this, &DeviceSearch::searchRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT searchRequested();
    });
    retranslateWith(this, [this] { retranslateUi(); });
}

QString DeviceSearch::key() const
{
    return m_field->currentData().toString();
}

void DeviceSearch::apply(app::DeviceFilter &filter) const
{
    const QString text = m_text->text().trimmed();
    const QString chosen = m_choice->currentData().toString();
    if (key() == "id"_L1)
        filter.id = text;
    else if (key() == "name"_L1)
        filter.name = text;
    else if (key() == "organization"_L1)
        filter.organization = text;
    else if (key() == "tag"_L1)
        filter.tag = text;
    else if (key() == "category"_L1)
        filter.category = chosen;
    else if (key() == "boundTo"_L1)
        filter.boundTo = m_clouds->values();
}

void DeviceSearch::setPlatform(const QString &platform)
{
    m_field->setCurrentIndex(m_field->findData(u"boundTo"_s));
    m_clouds->setValues({platform});
}

void DeviceSearch::clear()
{
    m_text->clear();
    m_choice->setCurrentIndex(-1);
    m_clouds->setValues({});
}

void DeviceSearch::focusValue()
{
    m_editors->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void DeviceSearch::chooseEditor()
{
    if (key() == "category"_L1)
        m_editors->setCurrentWidget(m_choice);
    else if (key() == "boundTo"_L1)
        m_editors->setCurrentWidget(m_clouds);
    else
        m_editors->setCurrentWidget(m_text);
    m_text->setPlaceholderText(tr("Please enter"));
    m_text->setAccessibleName(m_field->currentText());
    m_choice->setAccessibleName(m_field->currentText());
    m_clouds->setAccessibleName(m_field->currentText());
    m_clouds->setAnyText(tr("Please choose"));
    m_choice->setPlaceholderText(tr("Please choose"));
    const QVariant kept = m_choice->currentData();
    m_choice->clear();
    const QList<app::Category> categories = app::categories();
    for (const app::Category &category : categories)
        m_choice->addItem(category.path, category.id);
    MultiChoice::Choices clouds;
    const QList<app::PlatformInfo> platforms = m_platforms();
    for (const app::PlatformInfo &cloud : platforms)
        if (!cloud.device.identityKey.isEmpty()) // no device can be bound to others
            clouds.append({cloud.id.text(), cloud.name});
    m_clouds->setChoices(clouds);
    m_choice->setCurrentIndex(kept.isValid() ? m_choice->findData(kept) : -1);
}

void DeviceSearch::retranslateUi()
{
    const QStringList names{tr("Device ID"),  tr("Device name"), tr("Organisation"),
                            tr("Device tag"), tr("Category"),    tr("Cloud-to-cloud access")};
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, names.at(i));
    m_field->setAccessibleName(tr("Search in"));
    m_search->setText(tr("Search"));
    m_reset->setText(tr("Reset"));
    chooseEditor();
}

} // namespace ui
