#include "checklistview.h"

#include "stepmark.h"
#include "ui/widgets/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString withLinks(const StepLine &line)
{
    QString html = line.detail.toHtmlEscaped();
    for (const ActionLink &link : line.links) {
        html += html.isEmpty() ? QString() : u"&nbsp;&nbsp; "_s;
        html += u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(link.id, link.text.toHtmlEscaped());
    }
    return html;
}

/// Takes a row away; later, because one of its links may be what is running.
void drop(QLayoutItem *item)
{
    QWidget *row = item->widget();
    delete item;
    row->setParent(nullptr);
    row->deleteLater();
}

} // namespace

ChecklistView::ChecklistView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"checklist"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(10));
}

void ChecklistView::setLines(const QList<StepLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i < m_lines.size() && m_lines.at(i) == lines.at(i))
            continue;
        if (i < m_layout->count())
            drop(m_layout->takeAt(int(i)));
        m_layout->insertWidget(int(i), makeRow(lines.at(i), int(i) + 1));
    }
    while (m_layout->count() > lines.size())
        drop(m_layout->takeAt(m_layout->count() - 1));
    m_lines = lines;
    m_elapsed = findChild<QLabel *>(u"elapsed"_s);
    setElapsed(m_elapsedText);
}

QWidget *ChecklistView::makeRow(const StepLine &line, int number)
{
    auto *row = new QWidget;
    row->setObjectName(u"step:"_s + line.id);
    auto *title = new QLabel(line.title);
    title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    if (line.counting) {
        auto *elapsed = new QLabel;
        elapsed->setObjectName(u"elapsed"_s);
        head->addWidget(elapsed);
    }
    head->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addLayout(head);
    auto *detail = new QLabel(withLinks(line));
    detail->setObjectName(u"detail:"_s + line.id);
    detail->setProperty("role", u"small"_s);
    detail->setTextFormat(Qt::RichText);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(line.links.isEmpty() ? Qt::TextInteractionFlags(Qt::NoTextInteraction)
                                                         : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(detail, &QLabel::linkActivated, this,
            [this, id = line.id](const QString &link) { Q_EMIT linkPressed(id, link); });
    texts->addWidget(detail);
    detail->setHidden(detail->text().isEmpty());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(new StepMark(number, line.state), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return row;
}

void ChecklistView::setElapsed(const QString &text)
{
    m_elapsedText = text;
    if (m_elapsed)
        m_elapsed->setText(text);
}

QLabel *ChecklistView::detailLabel(const QString &stepId) const
{
    return findChild<QLabel *>(u"detail:"_s + stepId);
}

} // namespace ui
