#include "ui/widgets/jsonview.h"

#include "jsontext.h"
#include "jsontreemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype kAtOnceBytes = 16 * 1024; ///< So small a text is made whether it is looked at or not.
constexpr qsizetype kPlainBytes = 32 * 1024;  ///< Of what is no JSON: it may be one line, which is laid out as a whole.

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent), m_model(new JsonTreeModel(this)), m_tabs(new QTabWidget(this)), m_tree(new QTreeView(this)),
      m_text(new QPlainTextEdit(this)), m_search(new QLineEdit(this)), m_notice(new QLabel(this)),
      m_copy(new LinkButton({}, this))
{
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setProperty("role", u"view"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setDefaultSectionSize(scaled(220));
    m_text->setObjectName(u"jsonText"_s);
    m_text->setProperty("role", u"view"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(monospaceFont());
    m_text->setTabChangesFocus(true);
    new JsonHighlighter(m_text->document());
    m_search->setObjectName(u"jsonSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("role", u"small"_s);
    m_search->addAction(icon(u"search"_s, Tone::Neutral), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(scaled(200));
    m_copy->setObjectName(u"copyJson"_s);
    m_notice->setObjectName(u"jsonNotice"_s);
    m_notice->setProperty("role", u"warning"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(12, 6, 12, 2);
    m_notice->hide();
    m_tabs->addTab(m_tree, {});
    m_tabs->addTab(m_text, {});
    auto *corner = new QWidget(this);
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 2, 8, 4);
    cornerLayout->setSpacing(8);
    cornerLayout->addWidget(m_search);
    cornerLayout->addWidget(m_copy);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    connect(m_copy, &QPushButton::clicked, this, &JsonView::copy);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_textStale && m_tabs->currentWidget() == m_text)
            showText();
        showNotice();
    });
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { find(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    retranslateUi();
}

void JsonView::setJson(const QByteArray &utf8)
{
    m_json = utf8;
    const bool sound = m_model->setJson(utf8);
    m_fault = m_model->fault();
    m_text->clear();
    m_textStale = true;
    m_textCut = false;
    m_tabs->setTabEnabled(0, sound);
    if (sound) {
        if (m_model->nodes().size() < 400)
            m_tree->expandAll();
    } else {
        m_tabs->setCurrentWidget(m_text);
    }
    if (m_textStale && (m_tabs->currentWidget() == m_text || utf8.size() <= kAtOnceBytes))
        showText();
    retranslateUi();
}

void JsonView::showText()
{
    m_textStale = false;
    if (m_fault.isEmpty()) {
        const IndentedJson indented = indentJson(m_json, kShownBytes);
        m_textCut = indented.cut;
        m_text->setPlainText(indented.text);
    } else {
        m_textCut = m_json.size() > kPlainBytes;
        m_text->setPlainText(QString::fromUtf8(firstBytes(m_json, kPlainBytes)));
    }
}

void JsonView::find(bool backward)
{
    const QString text = m_search->text();
    if (text.isEmpty())
        return;
    if (m_tabs->currentWidget() == m_tree) {
        findInTree(text, backward);
        return;
    }
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_text->find(text, flags)) {
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        m_text->find(text, flags);
    }
}

void JsonView::findInTree(const QString &text, bool backward)
{
    const auto &nodes = m_model->nodes();
    const int count = int(nodes.size());
    const int from = m_tree->currentIndex().isValid() ? int(m_tree->currentIndex().internalId()) : 0;
    for (int step = 1; step <= count; ++step) {
        const int at = (from + (backward ? count - step : step)) % count;
        const auto &node = nodes.at(at);
        const QModelIndex index = m_model->indexOf(at);
        const bool hit = node.key.contains(text, Qt::CaseInsensitive) ||
                         (!node.container && node.value.contains(text, Qt::CaseInsensitive));
        if (!hit || !index.isValid() || (at == 1 && node.container))
            continue;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        return;
    }
}

void JsonView::copy()
{
    // Not what the text shows: that may be its beginning only.
    QApplication::clipboard()->setText(m_fault.isEmpty() ? indentJson(m_json).text : QString::fromUtf8(m_json));
    Toast::show(this, tr("Copied"));
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_text->setFont(monospaceFont());
        if (auto *highlighter = m_text->document()->findChild<JsonHighlighter *>())
            highlighter->rehighlight();
    }
}

void JsonView::retranslateUi()
{
    m_tabs->setTabText(0, tr("Tree"));
    m_tabs->setTabText(1, tr("Text"));
    m_tree->setAccessibleName(tr("JSON tree"));
    m_text->setAccessibleName(tr("JSON text"));
    m_model->setTitles(tr("Key"), tr("Value"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in JSON"));
    m_search->setToolTip(tr("Enter: next, Shift+Enter: previous"));
    m_copy->setText(tr("Copy"));
    showNotice();
}

void JsonView::showNotice()
{
    QStringList lines;
    if (!m_fault.isEmpty() && !m_json.isEmpty())
        lines.append(tr("This is not readable as JSON (%1); shown as text.").arg(m_fault));
    const bool ofText = m_tabs->currentWidget() == m_text;
    if (ofText && m_textCut)
        lines.append(tr("Truncated: this is the beginning of %1 bytes. Copy takes all of them.").arg(m_json.size()));
    if (!ofText && m_model->left() > 0)
        lines.append(tr("Truncated: the tree shows the first %1 of %2 values. Copy takes all of them.")
                         .arg(m_model->nodes().size() - 1)
                         .arg(m_model->nodes().size() - 1 + m_model->left()));
    m_notice->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
}

} // namespace ui
