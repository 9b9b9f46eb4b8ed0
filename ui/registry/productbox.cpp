#include "productbox.h"

#include "app/model/worker.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kOffered = 1000;
constexpr int kFound = 50;
constexpr int kPauseMilliseconds = 200;

} // namespace

ProductBox::ProductBox(app::Engine &engine, QWidget *parent) : QComboBox(parent), m_engine(engine)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setCurrentIndex(-1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ProductBox::search);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QComboBox::activated, this, [this] { m_wanted = productId(); });
}

void ProductBox::setAllText(const QString &text)
{
    if (text == m_all)
        return; // what is being typed stays
    const bool isNew = m_all.isNull();
    m_all = text;
    if (isNew) {
        insertItem(0, text, QString());
        select();
    } else {
        setItemText(0, text);
    }
}

void ProductBox::leaveOut(const app::ProductId &id)
{
    m_leftOut = id.text();
}

void ProductBox::read()
{
    app::whenDone(ask(), this, [this](const app::Result<Page> &page) {
        if (page)
            take(*page);
        else
            Q_EMIT failed(page.error());
    });
}

QFuture<app::Result<ProductBox::Page>> ProductBox::ask() const
{
    return m_engine.registry().products({}, {.limit = kOffered});
}

void ProductBox::take(const Page &page)
{
    m_total = page.total;
    fill(choicesOf(page.rows));
    Q_EMIT offered(page.total);
}

QString ProductBox::productId() const
{
    const int at = choiceIndex();
    return at < 0 ? QString() : itemData(at).toString();
}

bool ProductBox::isChoice() const
{
    return choiceIndex() >= 0;
}

int ProductBox::choiceIndex() const
{
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex()))
        return currentIndex();
    return findText(currentText().trimmed(), Qt::MatchExactly | Qt::MatchCaseSensitive);
}

void ProductBox::setProductId(const QString &id)
{
    m_wanted = id;
    select();
}

QList<ProductBox::Choice> ProductBox::choicesOf(const QList<app::Product> &products) const
{
    QList<Choice> choices;
    for (const app::Product &product : products)
        if (product.id.text() != m_leftOut)
            choices.append({.id = product.id.text(), .text = u"%1 (%2)"_s.arg(product.name, product.id.text())});
    return choices;
}

void ProductBox::fill(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const bool isTyping = lineEdit()->hasFocus() && lineEdit()->isModified();
    const QString typed = currentText();
    const QSignalBlocker quiet(this);
    clear();
    if (!m_all.isNull())
        addItem(m_all, QString());
    for (const Choice &choice : choices)
        addItem(choice.text, choice.id);
    select();
    if (!isTyping)
        return;
    setEditText(typed);
    lineEdit()->setModified(true);
}

void ProductBox::select()
{
    if (findData(m_wanted) < 0 && !m_wanted.isEmpty()) // more products than are offered, or it went
        addItem(m_wanted, m_wanted);
    setCurrentIndex(findData(m_wanted));
}

void ProductBox::search()
{
    const QString text = currentText().trimmed();
    if (m_total <= kOffered || text.isEmpty())
        return;
    app::whenDone(m_engine.registry().products({.name = text}, {.limit = kFound}), this,
                  [this](const app::Result<Page> &page) {
                      if (!page)
                          return;
                      const QList<Choice> found = choicesOf(page->rows);
                      for (const Choice &choice : found)
                          if (findData(choice.id) < 0)
                              addItem(choice.text, choice.id);
                      if (lineEdit()->hasFocus())
                          completer()->complete();
                  });
}

} // namespace ui
