#include "bodyform.h"

#include "rawform.h"
#include "readform.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QLabel *makeHint(const QString &name)
{
    auto *label = new MutedLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/// A part that stands at the top of what room there is.
QWidget *atTop(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return page;
}

} // namespace

BodyForm::BodyForm(QWidget *parent)
    : QWidget(parent), m_types(new QTabBar), m_stack(new QStackedWidget), m_read(new ReadForm), m_raw(new RawForm)
{
    m_types->setObjectName(u"commandTypes"_s);
    m_types->setExpanding(false);
    m_types->setDrawBase(false);
    m_types->setUsesScrollButtons(false);
    for (int i = 0; i < TypeCount; ++i)
        m_types->addTab({});
    m_stack->addWidget(makeInvoke());
    m_stack->addWidget(makeWrite());
    m_stack->addWidget(m_read);
    m_stack->addWidget(atTop({m_raw}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_types);
    layout->addWidget(m_stack, 1);
    connect(m_types, &QTabBar::currentChanged, this, [this](int type) {
        m_stack->setCurrentIndex(type);
        Q_EMIT edited();
    });
    connect(m_function, &QComboBox::currentIndexChanged, this, [this] {
        showFunction();
        Q_EMIT edited();
    });
    connect(m_inputs, &ValuesForm::edited, this, &BodyForm::edited);
    connect(m_properties, &ValuesForm::edited, this, &BodyForm::edited);
    connect(m_read, &ReadForm::edited, this, &BodyForm::edited);
    connect(m_raw, &RawForm::edited, this, [this] {
        m_raw->setError({});
        Q_EMIT edited();
    });
    retranslateUi();
}

QWidget *BodyForm::makeInvoke()
{
    m_function = new QComboBox;
    m_function->setObjectName(u"commandFunction"_s);
    m_functionHelp = makeHint(u"functionHelp"_s);
    m_noFunctions = makeHint(u"noFunctions"_s);
    m_inputs = new ValuesForm(u"inputs"_s);
    for (QWidget *unknown : {static_cast<QWidget *>(m_noFunctions), static_cast<QWidget *>(m_function)})
        unknown->hide(); // until a device is chosen
    return atTop({m_noFunctions, m_function, m_functionHelp, m_inputs});
}

QWidget *BodyForm::makeWrite()
{
    m_noWritable = makeHint(u"noWritable"_s);
    m_properties = new ValuesForm(u"properties"_s);
    m_noWritable->hide();
    return atTop({m_noWritable, m_properties});
}

void BodyForm::setThingModel(const app::ThingModel &model)
{
    if (m_isModelKnown && model == m_model)
        return;
    m_model = model;
    QList<app::PropertyDefinition> readable; // what is entered by hand the device does not have
    QList<app::PropertyDefinition> writable;
    for (const app::PropertyDefinition &property : model.properties) {
        if (property.source == "manual"_L1)
            continue;
        readable.append(property);
        if (!property.readOnly)
            writable.append(property);
    }
    m_properties->setDefinitions(writable, false);
    m_properties->setVisible(!writable.isEmpty());
    m_noWritable->setVisible(writable.isEmpty());
    m_read->setDefinitions(readable);
    fillFunctions();
    if (!m_isModelKnown) // what the device can do is in front
        setType(!model.functions.isEmpty() ? InvokeType
                : !writable.isEmpty()      ? WriteType
                : !readable.isEmpty()      ? ReadType
                                           : RawType);
    m_isModelKnown = true;
    Q_EMIT edited();
}

void BodyForm::setType(Type type)
{
    m_types->setCurrentIndex(type);
}

void BodyForm::fillFunctions()
{
    {
        const QSignalBlocker quiet(m_function);
        const QString before = m_function->currentData().toString();
        m_function->clear();
        for (const app::FunctionDefinition &function : std::as_const(m_model.functions))
            m_function->addItem(function.name.isEmpty() ? function.id : function.name + u" · "_s + function.id,
                                function.id);
        m_function->setCurrentIndex(std::max(0, m_function->findData(before)));
    }
    m_function->setVisible(m_function->count() > 0);
    m_noFunctions->setVisible(m_function->count() == 0);
    showFunction();
}

void BodyForm::showFunction()
{
    const app::FunctionDefinition *function = m_model.function(m_function->currentData().toString());
    m_inputs->setDefinitions(function ? function->inputs : QList<app::PropertyDefinition>(), true);
    m_functionHelp->setText(function ? function->description : QString());
    m_functionHelp->setVisible(!m_functionHelp->text().isEmpty());
}

std::optional<app::CommandBody> BodyForm::body(ValuesForm::Faults shown)
{
    m_problem.clear();
    switch (Type(m_types->currentIndex())) {
    case InvokeType:
        return invoke(shown);
    case WriteType:
        return write(shown);
    case ReadType:
        return read(shown);
    case RawType:
        return raw(shown);
    case TypeCount:
        break;
    }
    return std::nullopt;
}

std::optional<app::CommandBody> BodyForm::invoke(ValuesForm::Faults shown)
{
    const QString function = m_function->currentData().toString();
    const auto inputs = m_inputs->values(shown);
    if (function.isEmpty())
        m_problem = m_noFunctions->text();
    else if (!inputs)
        m_problem = tr("Some inputs are missing or wrong.");
    if (!m_problem.isEmpty())
        return std::nullopt;
    return app::InvokeFunction{.function = function, .inputs = *inputs};
}

std::optional<app::CommandBody> BodyForm::write(ValuesForm::Faults shown)
{
    const auto values = m_properties->values(shown);
    if (m_properties->isEmpty())
        m_problem = m_noWritable->text();
    else if (!values)
        m_problem = tr("Some values are missing or wrong.");
    else if (values->isEmpty())
        m_problem = tr("Enter the value of at least one property.");
    if (!m_problem.isEmpty())
        return std::nullopt;
    return app::WriteProperty{.properties = *values};
}

std::optional<app::CommandBody> BodyForm::read(ValuesForm::Faults shown)
{
    const QStringList properties = m_read->properties();
    if (!properties.isEmpty())
        return app::ReadProperty{.properties = properties};
    m_problem = tr("Choose at least one property.");
    if (shown == ValuesForm::Faults::All)
        m_read->setError(m_problem);
    return std::nullopt;
}

std::optional<app::CommandBody> BodyForm::raw(ValuesForm::Faults shown)
{
    const app::RawCommand raw = m_raw->value();
    const auto bytes = app::bytesOf(raw);
    if (bytes)
        return raw;
    m_problem = bytes.error().message;
    if (shown == ValuesForm::Faults::All || !raw.text.isEmpty())
        m_raw->setError(m_problem);
    return std::nullopt;
}

bool BodyForm::setError(const app::Error &error)
{
    const Type type = Type(m_types->currentIndex());
    if (type == RawType && error.field == "text"_L1) {
        m_raw->setError(error.message);
        return true;
    }
    if (type == ReadType && error.field.startsWith("properties"_L1)) {
        m_read->setError(error.message);
        return true;
    }
    if (type == InvokeType)
        return m_inputs->setError(error.field, error.message);
    return type == WriteType && m_properties->setError(error.field, error.message);
}

void BodyForm::focusFirstError()
{
    if (m_types->currentIndex() == InvokeType)
        m_inputs->focusFirstError();
    else if (m_types->currentIndex() == WriteType)
        m_properties->focusFirstError();
}

void BodyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BodyForm::retranslateUi()
{
    m_types->setTabText(InvokeType, tr("Call a function"));
    m_types->setTabText(WriteType, tr("Set properties"));
    m_types->setTabText(ReadType, tr("Read properties"));
    m_types->setTabText(RawType, tr("Raw data"));
    m_types->setAccessibleName(tr("Kind of command"));
    m_function->setAccessibleName(tr("Function"));
    m_noFunctions->setText(tr("The product's published thing model has no functions."));
    m_noWritable->setText(tr("The product's published thing model has no properties that can be set."));
    m_inputs->retranslate();
    m_properties->retranslate();
    m_read->retranslate();
    m_raw->retranslate();
}

} // namespace ui
