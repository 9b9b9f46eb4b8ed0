#include "appearancesection.h"

#include "settingsform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kScales[] = {80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

AppearanceSection::AppearanceSection(QWidget *parent)
    : QWidget(parent), m_title(new SectionTitle({}, this)), m_form(new SettingsForm(this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_textScale(new QComboBox(this))
{
    // Each in its own language, so that a lost reader finds the way back.
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    for (const QString &theme : {u"system"_s, u"light"_s, u"dark"_s})
        m_theme->addItem(QString(), theme);
    for (const int scale : kScales)
        m_textScale->addItem(u"%1%"_s.arg(scale), scale);
    for (QComboBox *box : {m_language, m_theme, m_textScale})
        box->setMaximumWidth(scaled(240));
    m_form->addRow(u"ui/language"_s, m_language);
    m_form->addRow(u"ui/theme"_s, m_theme);
    m_form->addRow(u"ui/textScalePercent"_s, m_textScale);
    auto *card = new Card(this);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    for (QComboBox *box : {m_language, m_theme, m_textScale}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, &AppearanceSection::save);
    }
    retranslateUi();
    setSettings({});
}

void AppearanceSection::setSettings(const app::Settings &settings)
{
    m_settings = settings;
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_theme->setCurrentIndex(m_theme->findData(settings.theme));
    if (m_textScale->findData(settings.textScalePercent) < 0) // set by hand in the file
        m_textScale->addItem(u"%1%"_s.arg(settings.textScalePercent), settings.textScalePercent);
    m_textScale->setCurrentIndex(m_textScale->findData(settings.textScalePercent));
}

void AppearanceSection::save()
{
    app::Settings settings = m_settings;
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.textScalePercent = m_textScale->currentData().toInt();
    if (settings != m_settings)
        Q_EMIT saveRequested(settings);
}

void AppearanceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AppearanceSection::retranslateUi()
{
    m_title->setText(tr("Appearance"));
    m_form->setTexts(u"ui/language"_s, tr("Language"));
    m_form->setTexts(u"ui/theme"_s, tr("Theme"));
    m_form->setTexts(u"ui/textScalePercent"_s, tr("Text size"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light", "theme"));
    m_theme->setItemText(2, tr("Dark", "theme"));
}

} // namespace ui
