#include "devicesummary.h"

#include "productbox.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

DeviceSummary::DeviceSummary(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_products(new LiveReader(engine, app::Change::Products, this)),
      m_counts(new LiveReader(engine, app::Change::Devices | app::Change::Pushes, this)),
      m_product(new ProductBox(engine, this)), m_refresh(new IconButton(u"refresh-cw"_s, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_product->setObjectName(u"summaryProduct"_s);
    m_product->setFixedWidth(scaled(220));
    layout->addWidget(m_product);
    layout->addSpacing(8);
    addCounter(u"countAll"_s, {});
    addCounter(u"countOnline"_s, {app::DeviceState::Online});
    addCounter(u"countOffline"_s, {app::DeviceState::Offline});
    addCounter(u"countNotActive"_s, {app::DeviceState::NotActive});
    layout->addStretch();
    m_refresh->setObjectName(u"summaryRefresh"_s);
    layout->addWidget(m_refresh);
    m_products->setQuestion<app::Result<app::Page<app::Product>>>([this] { return m_product->ask(); },
                                                                  [this](const auto &page) {
                                                                      if (page)
                                                                          m_product->take(*page);
                                                                  });
    m_counts->setQuestion<app::Result<app::DeviceCounts>>(
        [this] { return m_engine.registry().deviceCounts(productId()); },
        [this](const auto &counts) {
            if (counts)
                m_known = *counts;
            retranslateUi();
        });
    connect(m_product, &QComboBox::activated, this, [this] {
        m_chosen = m_product->productId();
        m_counts->read();
        Q_EMIT productChosen();
    });
    connect(m_product->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!m_product->isChoice())
            m_product->setProductId(m_chosen);
    });
    connect(m_refresh, &QAbstractButton::clicked, this, &DeviceSummary::refreshRequested);
    retranslateWith(this, [this] { retranslateUi(); });
}

void DeviceSummary::addCounter(const QString &name, const QList<app::DeviceState> &states)
{
    auto *button = new LinkButton({}, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, states] { Q_EMIT statesRequested(states); });
    layout()->addWidget(button);
    m_counters.append({.button = button, .states = states});
}

void DeviceSummary::refresh()
{
    m_products->read();
    m_counts->read();
}

QString DeviceSummary::productId() const
{
    return m_chosen;
}

void DeviceSummary::setProductId(const QString &id)
{
    m_chosen = id;
    m_product->setProductId(id);
    m_products->read();
    m_counts->read();
}

void DeviceSummary::retranslateUi()
{
    m_product->setAccessibleName(tr("Choose a product"));
    m_product->setToolTip(tr("Choose a product"));
    m_product->setAllText(tr("All products"));
    const QStringList texts{
        tr("All devices %1").arg(m_known.all),
        u"%1 %2"_s.arg(RegistryTexts::deviceState(app::DeviceState::Online)).arg(m_known.online),
        u"%1 %2"_s.arg(RegistryTexts::deviceState(app::DeviceState::Offline)).arg(m_known.offline),
        u"%1 %2"_s.arg(RegistryTexts::deviceState(app::DeviceState::NotActive)).arg(m_known.notActive)};
    for (qsizetype i = 0; i < m_counters.size(); ++i)
        m_counters.at(i).button->setText(texts.at(i));
    m_refresh->setToolTip(tr("Refresh"));
}

} // namespace ui
