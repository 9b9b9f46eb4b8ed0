#include "filterbar.h"

#include "app/model/worker.h"
#include "logwords.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTypingMilliseconds = 300;

} // namespace

FilterBar::FilterBar(app::Engine &engine, QWidget *parent) : QWidget(parent), m_engine(engine)
{
    auto *chips = new QWidget(this);
    m_chips = new FlowLayout(chips, 8, 6); // they wrap where the window is narrow
    m_span = addChip(u"spanChip"_s);
    m_platform = addChip(u"platformChip"_s);
    m_product = addChip(u"productChip"_s);
    m_device = addChip(u"deviceChip"_s);
    m_kinds = addChip(u"kindChip"_s);
    m_result = addChip(u"resultChip"_s);
    m_more = addChip(u"moreChip"_s);
    for (Chip *chip : {m_platform, m_product, m_device, m_kinds})
        chip->setClosable(true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setClearButtonEnabled(true);
    sizeSearch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, scaled(4), 0, 0); // the first line of chips stands at the middle of the search field
    left->addWidget(chips);
    layout->addLayout(left, 3);
    layout->addWidget(m_search, 1, Qt::AlignTop);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    const auto takeText = [this] {
        m_typing.stop();
        const QString text = m_search->text().trimmed();
        if (text != m_filter.text)
            change([&text](JournalFilter &filter) { filter.text = text; });
    };
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start(); // the clear button types nothing
    });
    connect(m_search, &QLineEdit::returnPressed, this, takeText);
    connect(&m_typing, &QTimer::timeout, this, takeText);
    wireChips();
    retranslateUi();
}

Chip *FilterBar::addChip(const QString &name)
{
    auto *chip = new Chip({}, this);
    chip->setObjectName(name);
    m_chips->addWidget(chip);
    return chip;
}

void FilterBar::wireChips()
{
    connect(m_span, &Chip::clicked, this, &FilterBar::openSpanMenu);
    connect(m_more, &Chip::clicked, this, &FilterBar::openMoreMenu);
    connect(m_platform, &Chip::clicked, this,
            [this] { openMenu([this](QMenu &menu) { fillPlatforms(menu); }, m_platform); });
    connect(m_kinds, &Chip::clicked, this, [this] { openMenu([this](QMenu &menu) { fillKinds(menu); }, m_kinds); });
    connect(m_result, &Chip::clicked, this, [this] { openMenu([this](QMenu &menu) { fillResults(menu); }, m_result); });
    connect(m_product, &Chip::clicked, this, [this] { chooseProduct(m_product); });
    connect(m_device, &Chip::clicked, this, [this] { chooseDevice(m_device); });
    connect(m_platform, &Chip::closeRequested, this,
            [this] { change([](JournalFilter &filter) { filter.platform.clear(); }); });
    connect(m_product, &Chip::closeRequested, this,
            [this] { change([](JournalFilter &filter) { filter.product.clear(); }); });
    connect(m_device, &Chip::closeRequested, this,
            [this] { change([](JournalFilter &filter) { filter.device.clear(); }); });
    connect(m_kinds, &Chip::closeRequested, this,
            [this] { change([](JournalFilter &filter) { filter.kinds.clear(); }); });
    connect(m_result, &Chip::closeRequested, this, [this] {
        change([](JournalFilter &filter) {
            filter.states.clear();
            filter.refused = false;
        });
    });
}

void FilterBar::setFilter(const JournalFilter &filter)
{
    m_typing.stop();
    m_filter = filter;
    m_search->setText(filter.text);
    m_typing.stop();
    readNames();
    updateChips();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::change(const std::function<void(JournalFilter &)> &edit)
{
    const JournalFilter before = m_filter;
    edit(m_filter);
    updateChips();
    if (m_filter != before)
        Q_EMIT filterChanged();
}

/// Names of a product and a device that were given by id only.
void FilterBar::readNames()
{
    if (!m_filter.product.isEmpty() && m_filter.productName.isEmpty()) {
        const QString id = m_filter.product;
        app::whenDone(m_engine.registry().product(app::ProductId(id)), this,
                      [this, id](const app::Result<app::Product> &product) {
                          if (!product || m_filter.product != id)
                              return;
                          m_filter.productName = product->name;
                          updateChips();
                      });
    }
    if (!m_filter.device.isEmpty() && m_filter.deviceName.isEmpty()) {
        const QString id = m_filter.device;
        app::whenDone(m_engine.registry().device(app::DeviceId(id)), this,
                      [this, id](const app::Result<app::Device> &device) {
                          if (!device || m_filter.device != id)
                              return;
                          m_filter.deviceName = device->name;
                          updateChips();
                      });
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        sizeSearch();
}

void FilterBar::sizeSearch()
{
    m_search->setMinimumWidth(scaled(160));
    m_search->setMaximumWidth(scaled(320));
}

void FilterBar::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search the content (for example: temperature)"));
    m_search->setAccessibleName(tr("Search the content"));
    //: Adds a condition to the filter.
    m_more->setText(u"＋ "_s + tr("Condition"));
    updateChips();
}

void FilterBar::updateChips()
{
    m_span->setText(spanText());
    m_span->setActive(m_filter.span != JournalFilter::Span::All);
    QString platform = m_filter.platform;
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        if (info.id.text() == m_filter.platform)
            platform = info.name;
    const auto show = [](Chip *chip, const QString &text, bool set) {
        chip->setText(text);
        chip->setActive(set);
        chip->setVisible(set);
    };
    show(m_platform, platform, !m_filter.platform.isEmpty());
    show(m_product, m_filter.productName.isEmpty() ? m_filter.product : m_filter.productName,
         !m_filter.product.isEmpty());
    show(m_device, m_filter.deviceName.isEmpty() ? m_filter.device : m_filter.deviceName, !m_filter.device.isEmpty());
    show(m_kinds, kindsText(), !m_filter.kinds.isEmpty());
    const bool result = !m_filter.states.isEmpty() || m_filter.refused;
    m_result->setText(resultText());
    m_result->setActive(result);
    m_result->setClosable(result);
}

QString FilterBar::spanText() const
{
    switch (m_filter.span) {
    case JournalFilter::Span::Today:
        return tr("Today");
    case JournalFilter::Span::LastHour:
        return tr("Last hour");
    case JournalFilter::Span::All:
        return tr("Time: all");
    case JournalFilter::Span::Custom: {
        const QString format = u"MM-dd HH:mm"_s;
        return m_filter.from.toString(format) + u" – "_s + m_filter.to.toString(format);
    }
    }
    return {};
}

QString FilterBar::kindsText() const
{
    QStringList words;
    for (const app::PushKind kind : m_filter.kinds)
        words.append(LogWords::kind(kind));
    return tr("Type: %1").arg(words.join(u", "_s));
}

QString FilterBar::resultText() const
{
    QStringList words;
    for (const app::DecodeState state : m_filter.states)
        words.append(LogWords::state(state));
    if (m_filter.refused)
        words.append(tr("Refused"));
    return words.isEmpty() ? tr("Result: all") : tr("Result: %1").arg(words.join(u", "_s));
}

} // namespace ui
