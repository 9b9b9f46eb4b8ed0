#include "commanddetail.h"

#include "commanddeeds.h"
#include "commandfacts.h"
#include "commandsmodel.h"
#include "commandwords.h"
#include "lifeview.h"

#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CommandDetailView::CommandDetailView(app::Engine &engine, const CommandsModel &model, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(model), m_reader(new LiveReader(engine, app::Change::Commands, this)),
      m_deeds(new CommandDeeds(engine, this)), m_pages(new QStackedWidget), m_empty(new EmptyState(u"send"_s)),
      m_title(new ElidedLabel), m_state(new StateLabel), m_links(new LinkRow), m_notice(new Notice),
      m_lifeTitle(new SectionTitle), m_life(new LifeView), m_facts(new CommandFacts), m_tabs(new QTabWidget),
      m_content(new JsonView), m_reply(new JsonView)
{
    setObjectName(u"commandDetail"_s);
    m_empty->setObjectName(u"commandDetailEmpty"_s);
    m_title->setObjectName(u"commandTitle"_s);
    m_title->setProperty("role", u"section"_s);
    m_state->setObjectName(u"commandState"_s);
    m_links->setObjectName(u"commandActions"_s);
    m_notice->setObjectName(u"commandNotice"_s);
    m_content->setObjectName(u"commandContent"_s);
    m_reply->setObjectName(u"commandReply"_s);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeShown());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    retranslateUi();
}

QWidget *CommandDetailView::makeShown()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_links);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(16, 12, 16, 0);
    notice->addWidget(m_notice);
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Separator);
    layout->addLayout(notice);
    layout->addWidget(makeBody(), 1);
    return shown;
}

QWidget *CommandDetailView::makeBody()
{
    auto *told = new QWidget;
    told->setProperty("role", u"scrolled"_s);
    auto *column = new QVBoxLayout(told);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_lifeTitle);
    column->addWidget(m_life);
    column->addWidget(m_facts);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(told);
    m_tabs->setObjectName(u"commandTabs"_s);
    m_tabs->addTab(m_content, {});
    m_tabs->addTab(m_reply, {});
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(560), scaled(560)});
    return splitter;
}

void CommandDetailView::wire()
{
    m_reader->setQuestion<app::Result<app::CommandDetail>>([this] { return m_engine.commands().detail(m_id); },
                                                           [this](const auto &detail) { take(detail); });
    connect(m_empty, &EmptyState::buttonClicked, this, &CommandDetailView::refresh);
    connect(m_links, &LinkRow::triggered, this, &CommandDetailView::act);
    connect(m_facts, &CommandFacts::deviceRequested, this, &CommandDetailView::deviceRequested);
    connect(m_facts, &CommandFacts::batchRequested, this, &CommandDetailView::batchRequested);
    connect(m_facts, &CommandFacts::commandRequested, this, &CommandDetailView::commandRequested);
    connect(m_deeds, &CommandDeeds::retried, this, &CommandDetailView::commandRequested);
    connect(m_deeds, &CommandDeeds::done, this, [this] {
        refresh();
        Q_EMIT done();
    });
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, [this] {
        if (m_detail)
            fill(); // names have come
    });
}

void CommandDetailView::show(qint64 id)
{
    if (id != m_id)
        m_detail.reset(); // or its links would act on the one before
    m_id = id;
    m_reader->read();
}

void CommandDetailView::refresh()
{
    if (m_id > 0)
        m_reader->read();
}

void CommandDetailView::clear()
{
    m_id = 0;
    m_detail.reset();
    showNothing();
}

void CommandDetailView::take(const app::Result<app::CommandDetail> &detail)
{
    if (m_id == 0 || (detail && detail->command.id != m_id))
        return;
    if (detail) {
        m_detail = *detail;
        fill();
        m_pages->setCurrentIndex(1);
        return;
    }
    m_detail.reset();
    m_empty->setIcon(u"circle-alert"_s);
    m_empty->setTexts(detail.error().message, detail.error().hint, tr("Try again"));
    m_pages->setCurrentIndex(0);
}

void CommandDetailView::fill()
{
    const app::Command &command = m_detail->command;
    m_title->setText(m_model.text(command));
    m_state->setState(CommandWords::tone(command.state), CommandWords::state(command.state),
                      CommandWords::isHollow(command.state));
    ActionLinks links;
    if (m_detail->canCancel)
        links.append({.id = u"cancel"_s, .text = tr("Cancel the command"), .danger = true});
    if (m_detail->canRetry)
        links.append({.id = u"retry"_s, .text = tr("Send again")});
    m_links->setLinks(links);
    fillNotice();
    m_life->setSteps(m_detail->steps);
    m_facts->show(command, m_model.platformName(command.platform),
                  command.requester.isEmpty() ? QString() : m_model.platformName(app::PlatformId(command.requester)));
    const QByteArray content = CommandWords::content(command.body, m_model.thingModel(command));
    if (content != m_content->json())
        m_content->setJson(content);
    const bool answered = !command.reply.isNull() && !command.reply.isUndefined();
    const QByteArray reply = answered ? jsonBytes(command.reply) : QByteArray();
    m_tabs->setTabVisible(1, answered);
    if (reply != m_reply->json())
        m_reply->setJson(reply);
}

void CommandDetailView::fillNotice()
{
    const app::Command &command = m_detail->command;
    const bool isUnknown = command.state == app::CommandState::Unknown;
    m_notice->setVisible(isUnknown || !command.error.isEmpty());
    m_notice->setTone(isUnknown ? Tone::Warning : CommandWords::tone(command.state));
    if (isUnknown) {
        const QString message = CommandWords::unknownMessage();
        m_notice->setTexts(command.error.isEmpty() ? message : message + u' ' + command.error,
                           CommandWords::unknownRule());
    } else {
        m_notice->setTexts(command.error, command.hint);
    }
}

void CommandDetailView::showNothing()
{
    m_empty->setIcon(u"send"_s);
    m_empty->setTexts(tr("No command selected"), tr("Select a command above to see its life and its answer."));
    m_pages->setCurrentIndex(0);
}

void CommandDetailView::act(const QString &action)
{
    if (!m_detail)
        return;
    if (action == "cancel"_L1)
        m_deeds->askCancel(m_detail->command, m_links, m_links->rect());
    else
        m_deeds->askRetry(m_detail->command, m_links, m_links->rect());
}

void CommandDetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandDetailView::retranslateUi()
{
    m_lifeTitle->setText(tr("Life"));
    m_tabs->setTabText(0, tr("Content"));
    m_tabs->setTabText(1, tr("Reply"));
    m_life->retranslate();
    if (m_detail)
        fill();
    else if (m_id == 0)
        showNothing();
}

} // namespace ui
