#include "sourceeditor.h"

#include "listeditors.h"
#include "spokenparts.h"
#include "typedinput.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kAbsent = -1; ///< As an item's data: no source at all.
constexpr int kWayWidth = 170;

bool isSame(const SourceEditor::Offer &a, const SourceEditor::Offer &b)
{
    if (a.mayBeAbsent != b.mayBeAbsent || a.type != b.type || a.spoken.has_value() != b.spoken.has_value())
        return false;
    return !a.spoken || (a.spoken->label == b.spoken->label && a.spoken->unit == b.spoken->unit &&
                         a.spoken->minimum == b.spoken->minimum && a.spoken->maximum == b.spoken->maximum &&
                         ui::isSame(a.spoken->choices, b.spoken->choices));
}

} // namespace

SourceEditor::SourceEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_from(new QComboBox(this)), m_body(new QWidget(this))
{
    m_from->setObjectName(u"from:"_s + name);
    m_from->setFixedWidth(scaled(kWayWidth));
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_from, 0, Qt::AlignTop);
    layout->addWidget(m_body, 1, Qt::AlignTop);
    connect(m_from, &QComboBox::activated, this, &SourceEditor::choose);
    retranslateUi();
}

QString SourceEditor::wayText(app::SourceWay way)
{
    switch (way) {
    case app::SourceWay::Constant:
        return tr("Fixed value");
    case app::SourceWay::Spoken:
        return tr("As spoken");
    case app::SourceWay::Scaled:
        return tr("Spoken, scaled");
    case app::SourceWay::Mapped:
        return tr("Spoken, by table");
    case app::SourceWay::Expression:
        return tr("Calculated");
    }
    return {};
}

void SourceEditor::setOffer(const Offer &offer)
{
    if (m_isOffered && isSame(offer, m_offer))
        return;
    m_offer = offer;
    m_isOffered = true;
    fillWays();
    showBody();
}

void SourceEditor::setValue(const QJsonObject &source)
{
    m_source = source;
    m_way = app::sourceWay(source);
    if (m_constant)
        m_constant->setValue(source.value("value"_L1));
    if (m_scale)
        m_scale->setScale(source.value("scale"_L1));
    if (m_map)
        m_map->setMap(source.value("map"_L1).toObject());
    if (m_expression)
        m_expression->setText(source.value("text"_L1).toString());
    fillWays();
    showBody();
}

void SourceEditor::fillWays()
{
    const QList<app::SourceWay> ways = app::sourceWays(m_offer.type, m_offer.spoken);
    if (!m_way && m_isOffered && m_offer.type && !m_offer.mayBeAbsent && ways.size() == 1)
        m_way = ways.constFirst(); // nothing to choose
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    if (m_offer.mayBeAbsent)
        m_from->addItem(tr("Not given"), kAbsent);
    for (const app::SourceWay way : ways)
        m_from->addItem(wayText(way), int(way));
    if (m_way && !ways.contains(*m_way)) {
        if (m_offer.type)
            m_from->addItem(icon(u"triangle-alert"_s, Tone::Bad), tr("%1 (no longer offered)").arg(wayText(*m_way)),
                            int(*m_way));
        else
            m_from->addItem(wayText(*m_way), int(*m_way)); // not known yet
    }
    m_from->setCurrentIndex(m_way ? m_from->findData(int(*m_way)) : m_offer.mayBeAbsent ? 0 : -1);
    m_from->setVisible(m_from->count() > 1 || !m_way);
}

void SourceEditor::choose(int index)
{
    const int chosen = m_from->itemData(index).toInt();
    m_way = chosen == kAbsent ? std::nullopt : std::optional(app::SourceWay(chosen));
    showBody();
    if (m_scale && m_way == app::SourceWay::Scaled && m_offer.spoken && m_offer.type)
        m_scale->suggest(*m_offer.spoken, *m_offer.type);
    Q_EMIT edited();
}

void SourceEditor::makeBody()
{
    if (m_way == app::SourceWay::Constant && !m_constant) {
        m_constant = new TypedInput(m_body);
        m_constant->setValue(m_source.value("value"_L1));
        connect(m_constant, &TypedInput::edited, this, &SourceEditor::edited);
        m_body->layout()->addWidget(m_constant);
    } else if (m_way == app::SourceWay::Scaled && !m_scale) {
        m_scale = new ScaleEditor(m_name, m_body);
        m_scale->setScale(m_source.value("scale"_L1));
        connect(m_scale, &ScaleEditor::edited, this, &SourceEditor::edited);
        m_body->layout()->addWidget(m_scale);
    } else if (m_way == app::SourceWay::Mapped && !m_map) {
        m_map = new MapEditor(m_name, m_body);
        m_map->setMap(m_source.value("map"_L1).toObject());
        connect(m_map, &MapEditor::edited, this, &SourceEditor::edited);
        m_body->layout()->addWidget(m_map);
    } else if (m_way == app::SourceWay::Expression && !m_expression) {
        m_expression = new QLineEdit(m_source.value("text"_L1).toString(), m_body);
        m_expression->setObjectName(u"expression:"_s + m_name);
        m_expression->setFont(monospaceFont());
        connect(m_expression, &QLineEdit::textEdited, this, &SourceEditor::edited);
        m_body->layout()->addWidget(m_expression);
        retranslateUi();
    }
}

void SourceEditor::showBody()
{
    makeBody();
    if (m_constant) {
        m_constant->setType(m_offer.type);
        m_constant->setInputName(m_label, u"value:"_s + m_name);
        m_constant->setVisible(m_way == app::SourceWay::Constant);
    }
    if (m_scale)
        m_scale->setVisible(m_way == app::SourceWay::Scaled);
    if (m_map) {
        if (m_offer.spoken)
            m_map->setWords(m_offer.spoken->choices);
        m_map->setType(m_offer.type);
        m_map->setVisible(m_way == app::SourceWay::Mapped);
    }
    if (m_expression)
        m_expression->setVisible(m_way == app::SourceWay::Expression);
}

QJsonObject SourceEditor::value() const
{
    if (!m_way)
        return {};
    QJsonObject source = m_source;
    for (const QLatin1StringView key : {"value"_L1, "scale"_L1, "map"_L1, "text"_L1})
        source.remove(key);
    const auto from = [&source](const char *what) {
        source.insert(QLatin1StringView(app::kSourceFrom), QLatin1StringView(what));
    };
    switch (*m_way) {
    case app::SourceWay::Constant:
        from(app::kSourceConstant);
        if (const QJsonValue value = m_constant->value(); !value.isUndefined())
            source.insert("value"_L1, value);
        break;
    case app::SourceWay::Spoken:
        from(app::kSourceSpoken);
        break;
    case app::SourceWay::Scaled:
        from(app::kSourceSpoken);
        source.insert("scale"_L1, m_scale->scale());
        break;
    case app::SourceWay::Mapped:
        from(app::kSourceSpoken);
        source.insert("map"_L1, m_map->map());
        break;
    case app::SourceWay::Expression:
        from(app::kSourceExpression);
        source.insert("text"_L1, m_expression->text().trimmed());
        break;
    }
    return source;
}

QWidget *SourceEditor::input() const
{
    if (m_way == app::SourceWay::Constant && m_constant)
        return m_constant->input();
    if (m_way == app::SourceWay::Expression && m_expression)
        return m_expression;
    return m_from;
}

void SourceEditor::setLabel(const QString &label)
{
    m_label = label;
    retranslateUi();
    if (m_constant)
        m_constant->setInputName(m_label, u"value:"_s + m_name);
}

void SourceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillWays();
        retranslateUi();
    }
}

void SourceEditor::retranslateUi()
{
    m_from->setPlaceholderText(tr("Choose"));
    //: %1 is an input: where its value comes from.
    m_from->setAccessibleName(tr("%1: where from").arg(m_label));
    if (!m_expression)
        return;
    m_expression->setPlaceholderText(u"value * 2 + 1"_s);
    m_expression->setToolTip(tr("Arithmetic with + - * / and brackets; \"value\" is the number that was spoken."));
    m_expression->setAccessibleName(tr("%1: calculation").arg(m_label));
}

} // namespace ui
