#include "voicesection.h"

#include "app/model/worker.h"
#include "practicedialog.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

VoiceSection::VoiceSection(app::Engine &engine, Navigator &navigator, const app::PlatformInfo &info, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_navigator(navigator), m_info(info), m_title(new SectionTitle),
      m_practise(new LinkButton), m_urlLabel(new MutedLabel), m_url(new CopyField), m_users(new LinkButton),
      m_linking(new LinkButton), m_news(new QLabel)
{
    setObjectName(u"voiceSection"_s);
    m_practise->setObjectName(u"panelPractise"_s);
    m_practise->setIcon(icon(u"message-square"_s, Tone::Accent));
    m_url->setObjectName(u"skillUrl"_s);
    m_users->setObjectName(u"panelLinkedUsers"_s);
    m_linking->setObjectName(u"panelLinking"_s);
    m_news->setObjectName(u"skillNews"_s);
    m_news->setProperty("role", u"small"_s);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_practise);
    auto *links = new QHBoxLayout;
    links->addWidget(m_users);
    links->addStretch();
    links->addWidget(m_linking);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_urlLabel);
    layout->addWidget(m_url);
    layout->addLayout(links);
    layout->addWidget(m_news);
    connect(m_practise, &LinkButton::clicked, this, &VoiceSection::practise);
    connect(m_users, &LinkButton::clicked, this, [this] {
        m_navigator.open({.page = u"account"_s, .parameters = {{u"users"_s, true}}});
    });
    connect(m_linking, &LinkButton::clicked, this, [this] {
        m_navigator.open({.page = u"account"_s, .parameters = {{u"platform"_s, m_info.id.text()}}});
    });
    connect(&engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (isVisible() && (changes & (app::Change::Accounts | app::Change::Skills)))
            read();
    });
    connect(&engine, &app::Engine::listenerChanged, this, &VoiceSection::retranslateUi);
    retranslateUi();
}

void VoiceSection::setInfo(const app::PlatformInfo &info)
{
    m_info = info;
    retranslateUi();
}

void VoiceSection::setDocking(const app::Docking &docking)
{
    m_docking = docking;
    if (isOffered())
        read();
}

void VoiceSection::read()
{
    showNews();
    app::whenDone(m_engine.accounts().linkedUsers({.platform = m_info.id}, {.offset = 0, .limit = 1}), this,
                  [this](const app::Result<app::Page<app::LinkedUser>> &users) {
                      m_linked = users ? users->total : 0;
                      retranslateUi();
                  });
}

void VoiceSection::showNews()
{
    const app::SkillNews news = m_engine.skills().news(m_info.id);
    if (news.error && (!news.toldAt.isValid() || news.failedAt > news.toldAt)) {
        m_news->setText(tr("The last report failed at %1: %2")
                            .arg(LogWords::fullTime(news.failedAt), LogWords::error(*news.error)));
    } else if (news.toldAt.isValid()) {
        m_news->setText(tr("%n changes reported since the start, the last one at %1.", nullptr, int(news.told))
                            .arg(LogWords::fullTime(news.toldAt)));
    } else {
        m_news->setText(tr("Nothing reported since the start. With the skill's ID in the record, changes are reported "
                           "to those who have linked it."));
    }
}

void VoiceSection::practise()
{
    auto *dialog = new PracticeDialog(m_engine, m_navigator, m_info, m_docking, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void VoiceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void VoiceSection::retranslateUi()
{
    m_title->setText(tr("Voice"));
    m_practise->setText(tr("Practise …"));
    m_urlLabel->setText(tr("WebService address of the skill"));
    m_url->setText(m_engine.publicUrl(m_info.skillPath));
    m_users->setText(m_linked == 0 ? tr("Nobody has linked it yet") : tr("%n linked users", nullptr, int(m_linked)));
    m_linking->setText(tr("Account linking"));
    showNews();
}

} // namespace ui
