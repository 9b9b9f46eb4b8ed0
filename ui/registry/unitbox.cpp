#include "unitbox.h"

#include "app/model/units.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

UnitBox::UnitBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    fill();
    setCurrentIndex(-1);
}

void UnitBox::fill()
{
    clear();
    QString group;
    const QList<app::Unit> all = app::units();
    for (const app::Unit &unit : all) {
        if (unit.group != group) {
            group = unit.group;
            addItem(group);
            if (auto *items = qobject_cast<QStandardItemModel *>(model()))
                items->item(count() - 1)->setFlags(Qt::NoItemFlags);
        }
        addItem(u"%1 / %2"_s.arg(unit.name, unit.symbol), unit.id);
    }
}

void UnitBox::setUnit(const QString &unit)
{
    if (unit.isEmpty()) {
        setCurrentIndex(-1);
        clearEditText();
        return;
    }
    int at = findData(unit);
    for (const app::Unit &known : app::units())
        if (at < 0 && known.symbol == unit)
            at = findData(known.id);
    setCurrentIndex(at);
    if (at < 0)
        setEditText(unit);
}

QString UnitBox::unit() const
{
    const QString text = currentText().trimmed();
    const int at = findText(text, Qt::MatchExactly);
    const QString id = at < 0 ? QString() : itemData(at).toString();
    return id.isEmpty() ? text : id;
}

void UnitBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString kept = unit();
        fill();
        setUnit(kept);
    }
    QComboBox::changeEvent(event);
}

} // namespace ui
