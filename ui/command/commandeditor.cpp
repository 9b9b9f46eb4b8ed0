#include "commandeditor.h"

#include "bodyform.h"
#include "commandtarget.h"
#include "previewview.h"
#include "sentview.h"
#include "ttlfield.h"

#include "app/model/worker.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTypingMilliseconds = 300;

QScrollArea *scrolled(QWidget *content)
{
    content->setProperty("role", u"scrolled"_s);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace

CommandEditor::CommandEditor(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_target(new CommandTarget(engine)), m_body(new BodyForm), m_ttl(new TtlField),
      m_error(new FieldError), m_send(new PrimaryButton({}, nullptr, u"send"_s)), m_previewTitle(new SectionTitle),
      m_preview(new PreviewView), m_sent(new SentView(engine))
{
    setObjectName(u"commandEditor"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeForm());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({scaled(560), scaled(420)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    wire();
    retranslateUi();
    updateButton();
    preview();
}

QWidget *CommandEditor::makeForm()
{
    m_error->setObjectName(u"error:command"_s);
    m_error->setWordWrap(true);
    m_send->setObjectName(u"commandSend"_s);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_target);
    column->addWidget(m_body, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(12);
    buttons->addWidget(m_ttl);
    buttons->addWidget(m_error, 1);
    buttons->addWidget(m_send);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolled(fields), 1);
    layout->addWidget(new Separator);
    layout->addLayout(buttons);
    return form;
}

QWidget *CommandEditor::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_sent);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    column->addStretch();
    return scrolled(side);
}

void CommandEditor::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &CommandEditor::preview);
    connect(m_target, &CommandTarget::formRead, this,
            [this](const app::CommandForm &form) { m_body->setThingModel(form.thingModel); });
    connect(m_target, &CommandTarget::changed, this, [this] {
        updateButton();
        later();
    });
    const auto edited = [this] {
        m_error->setError({});
        later();
    };
    connect(m_body, &BodyForm::edited, this, edited);
    connect(m_ttl, &TtlField::edited, this, edited);
    connect(m_send, &QPushButton::clicked, this, &CommandEditor::send);
    connect(m_sent, &SentView::openRequested, this, &CommandEditor::openRequested);
}

void CommandEditor::setDevice(const app::DeviceId &id, bool fixed)
{
    m_target->setDevice(id, fixed);
}

void CommandEditor::setDevices(const QList<app::DeviceId> &ids)
{
    m_target->setDevices(ids);
    retranslateUi();
}

app::CommandDraft CommandEditor::draftOf(const app::CommandBody &body) const
{
    return {.deviceId = m_target->device(),
            .platform = m_target->platform(),
            .body = body,
            .ttlSeconds = m_ttl->seconds(),
            .origin = m_target->isBulk() ? app::CommandOrigin::Bulk : app::CommandOrigin::Operator};
}

void CommandEditor::later()
{
    ++m_generation; // an answer on its way is to what stood there before
    m_typing.start();
}

void CommandEditor::preview()
{
    const quint64 generation = ++m_generation;
    if (!m_target->isKnown()) {
        m_preview->showReason(m_target->reason());
        return;
    }
    const auto body = m_body->body(ValuesForm::Faults::OfEdited);
    if (!body) {
        m_preview->showReason(m_body->problem());
        return;
    }
    app::whenDone(m_engine.commands().preview(draftOf(*body)), this,
                  [this, generation](const app::Result<app::CommandPreview> &preview) {
                      if (generation == m_generation)
                          takePreview(preview);
                  });
}

void CommandEditor::takePreview(const app::Result<app::CommandPreview> &preview)
{
    if (preview) {
        m_preview->show(*preview);
        return;
    }
    m_preview->showReason(LogWords::error(preview.error()));
    m_body->setError(preview.error());
}

void CommandEditor::send()
{
    m_error->setError({});
    m_ttl->setError({});
    const auto body = m_body->body(ValuesForm::Faults::All);
    if (!body) {
        m_error->setError(m_body->problem());
        m_body->focusFirstError();
        return;
    }
    if (m_target->isBulk()) {
        Q_EMIT ordered(draftOf(*body));
        return;
    }
    m_busy = true;
    updateButton();
    app::whenDone(m_engine.commands().submit(draftOf(*body)), this,
                  [this](const app::Result<qint64> &id) { takeSent(id); });
}

void CommandEditor::takeSent(const app::Result<qint64> &id)
{
    m_busy = false;
    updateButton();
    if (!id) {
        showError(id.error());
        return;
    }
    Toast::show(this, tr("The command was handed over"));
    m_sent->show(*id);
    Q_EMIT sent(*id);
}

/// At its field, or else beside the button.
void CommandEditor::showError(const app::Error &error)
{
    if (m_body->setError(error)) {
        m_body->focusFirstError();
        return;
    }
    if (error.field == "ttl"_L1)
        m_ttl->setError(error.message);
    else
        m_error->setError(LogWords::error(error));
}

void CommandEditor::updateButton()
{
    m_send->setEnabled(m_target->isReady() && !m_busy);
    m_send->setToolTip(m_target->reason());
}

void CommandEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        later();
    }
}

void CommandEditor::retranslateUi()
{
    m_previewTitle->setText(m_target->isBulk() ? tr("Preview, for the first device") : tr("Preview"));
    m_send->setText(m_target->isBulk() ? tr("Send to %n device(s)", nullptr, int(m_target->devices().size()))
                                       : tr("Send"));
}

} // namespace ui
