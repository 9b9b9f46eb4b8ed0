#include "logdetailview.h"

#include "app/model/worker.h"
#include "cloudidentity.h"
#include "cuttext.h"
#include "decodedview.h"
#include "logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Bytes of a body that are shown as text: it is often one line, which is laid out as a whole.
constexpr qsizetype kBodyBytes = 32 * 1024;
constexpr qsizetype kPayloadBytes = 16 * 1024;

} // namespace

LogDetailView::LogDetailView(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(u"scroll-text"_s)),
      m_tabs(new QTabBar), m_access(new ElidedLabel({}, nullptr, Qt::ElideLeft)), m_links(new LinkRow),
      m_note(new QLabel), m_stack(new QStackedWidget), m_json(new JsonView), m_hex(new HexView),
      m_http(new CutText(u"rawHttp"_s, false))
{
    m_empty->setObjectName(u"detailEmpty"_s);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab({});
    m_access->setObjectName(u"accessLine"_s);
    m_access->setProperty("role", u"muted"_s);
    m_access->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_links->setObjectName(u"detailActions"_s);
    m_note->setObjectName(u"detailNote"_s);
    m_note->setProperty("role", u"warning"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 6, 12, 2);
    m_note->hide();
    m_json->setObjectName(u"detailJson"_s);
    m_hex->setObjectName(u"detailHex"_s);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeShown());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    retranslateUi();
}

QWidget *LogDetailView::makeShown()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 12, 0);
    head->setSpacing(16);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addWidget(m_access, 1);
    m_simulated = new Badge({}, Tone::Warning);
    m_simulated->setObjectName(u"simulatedBadge"_s);
    head->addWidget(m_simulated);
    head->addWidget(m_links);
    m_stack->addWidget(makeDecodedTab());
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_hex);
    m_stack->addWidget(m_http);
    m_decrypted = new JsonView;
    m_decrypted->setObjectName(u"detailDecrypted"_s);
    m_stack->addWidget(m_decrypted);
    m_tabs->setTabVisible(DecryptedTab, false);
    auto *shown = new QWidget;
    auto *body = new QVBoxLayout(shown);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(head);
    body->addWidget(new Separator);
    body->addWidget(m_note);
    body->addWidget(m_stack, 1);
    return shown;
}

QWidget *LogDetailView::makeDecodedTab()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_decoded = new DecodedView;
    m_payload = new CutText(u"payload"_s, true);
    m_payloadBox = new QWidget;
    auto *box = new QVBoxLayout(m_payloadBox);
    box->setContentsMargins(0, 12, 12, 12);
    box->addWidget(m_payload);
    splitter->addWidget(m_decoded);
    splitter->addWidget(m_payloadBox);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(600), scaled(600)});
    m_payloadBox->hide();
    return splitter;
}

void LogDetailView::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        fill();
        updateHead();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &LogDetailView::refresh);
    connect(m_decoded, &DecodedView::deviceRequested, this, &LogDetailView::deviceRequested);
    connect(m_links, &LinkRow::triggered, this, &LogDetailView::act);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Products)
            m_models.clear();
    });
}

void LogDetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LogDetailView::retranslateUi()
{
    m_tabs->setTabText(DecodedTab, tr("Decoded"));
    m_tabs->setTabText(JsonTab, u"JSON"_s);
    m_tabs->setTabText(HexTab, tr("Hexadecimal"));
    m_tabs->setTabText(HttpTab, tr("Raw HTTP"));
    //: Tab: what an encrypted push says.
    m_tabs->setTabText(DecryptedTab, tr("Decrypted"));
    m_tabs->setAccessibleName(tr("Views of the selected line"));
    m_payload->setAccessibleText(tr("The device's own bytes"));
    m_http->setAccessibleText(tr("Raw HTTP"));
    updateHead();
    if (m_id == 0) {
        showNothing();
        return;
    }
    m_stale.fill(true); // their notices are in the language before
    read();             // the access line and the reasons come in the language in force
}

void LogDetailView::show(bool rejected, qint64 id)
{
    m_rejected = rejected;
    m_id = id;
    m_detail.reset(); // or its links would act on the line before
    updateHead();
    read();
}

void LogDetailView::refresh()
{
    if (m_id > 0)
        read();
}

void LogDetailView::clear()
{
    ++m_generation;
    m_id = 0;
    m_detail.reset();
    updateHead();
    showNothing();
}

void LogDetailView::showNothing()
{
    m_empty->setIcon(u"scroll-text"_s);
    m_empty->setTexts(tr("No line selected"),
                      tr("Select a line above to see what was received and what became of it."));
    m_pages->setCurrentIndex(0);
}

void LogDetailView::read()
{
    const quint64 generation = ++m_generation;
    app::whenDone(m_engine.pushLog().detail(m_rejected, m_id), this,
                  [this, generation](const app::Result<app::LogDetail> &detail) {
                      if (generation != m_generation)
                          return;
                      if (detail) {
                          take(*detail);
                          return;
                      }
                      m_detail.reset();
                      updateHead();
                      m_empty->setIcon(u"circle-alert"_s);
                      m_empty->setTexts(detail.error().message, detail.error().hint, tr("Try again"));
                      m_pages->setCurrentIndex(0);
                  });
}

void LogDetailView::take(const app::LogDetail &detail)
{
    // Decoded once more it is still the same request: those views keep their place.
    const bool same = m_detail && m_detail->row.rejected == detail.row.rejected && m_detail->push == detail.push &&
                      m_detail->payload == detail.payload && m_detail->decrypted == detail.decrypted;
    if (!same)
        m_stale.fill(true);
    m_stale[DecodedTab] = true;
    m_detail = detail;
    m_tabs->setTabVisible(DecryptedTab, detail.decrypted.has_value());
    updateHead();
    fill();
    m_pages->setCurrentIndex(1);
}

void LogDetailView::fill()
{
    const int tab = m_tabs->currentIndex();
    if (!m_detail || !std::exchange(m_stale[size_t(tab)], false))
        return;
    switch (Tab(tab)) {
    case DecodedTab:
        fillDecoded();
        break;
    case JsonTab:
        m_json->setJson(m_detail->push.body);
        break;
    case HexTab:
        m_hex->setBytes(m_detail->payload.isEmpty() ? m_detail->push.body : m_detail->payload);
        break;
    case HttpTab:
        showHttp();
        break;
    case DecryptedTab:
        m_decrypted->setJson(m_detail->decrypted.value_or(QByteArray()));
        break;
    case TabCount:
        break;
    }
}

void LogDetailView::fillDecoded()
{
    showPayload();
    const QString productId = m_detail->push.productId.text();
    if (m_models.contains(productId) || productId.isEmpty() || m_detail->messages.isEmpty()) {
        showDecoded();
        return;
    }
    const quint64 generation = m_generation;
    app::whenDone(m_engine.registry().product(app::ProductId(productId)), this,
                  [this, generation, productId](const app::Result<app::Product> &product) {
                      if (product)
                          m_models.insert(productId, product->thingModel);
                      if (generation == m_generation && m_detail)
                          showDecoded();
                  });
}

void LogDetailView::showDecoded()
{
    m_decoded->show(*m_detail, m_models.value(m_detail->push.productId.text()),
                    deviceSchema(m_engine, m_detail->push.platform));
}

void LogDetailView::showPayload()
{
    const QByteArray &payload = m_detail->payload;
    const bool cut = payload.size() > kPayloadBytes;
    m_payload->show(hexDump(payload.left(kPayloadBytes)),
                    cut ? tr("Truncated: the first %1 of %2 bytes. The hexadecimal view has more.")
                              .arg(kPayloadBytes)
                              .arg(payload.size())
                        : QString());
    m_payloadBox->setVisible(!payload.isEmpty());
}

void LogDetailView::showHttp()
{
    app::Push shown = m_detail->push;
    const qsizetype all = shown.body.size();
    shown.body.truncate(kBodyBytes);
    m_http->show(LogWords::rawHttp(shown),
                 all > kBodyBytes
                     ? tr("Truncated: the first %1 of %2 bytes of the body. Copy and Save take all of them.")
                           .arg(kBodyBytes)
                           .arg(all)
                     : QString());
}

} // namespace ui
