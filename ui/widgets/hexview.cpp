#include "ui/widgets/hexview.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kPerLine = 16;
constexpr int kFirstHex = 10;         ///< Column of the first byte: eight digits and two blanks.
constexpr qsizetype kBase64Line = 76; ///< As in MIME (RFC 2045); one endless line takes too long to lay out.

QPlainTextEdit *makeView(QWidget *parent, const QString &name)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setProperty("role", u"view"_s);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setFont(monospaceFont());
    return view;
}

} // namespace

QString hexDump(const QByteArray &bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QByteArray out;
    out.reserve((bytes.size() / kPerLine + 1) * 80);
    for (qsizetype from = 0; from < bytes.size(); from += kPerLine) {
        const qsizetype count = qMin<qsizetype>(kPerLine, bytes.size() - from);
        if (from > 0)
            out += '\n';
        out += QByteArray::number(from, 16).rightJustified(8, '0');
        out += "  ";
        for (qsizetype i = 0; i < kPerLine; ++i) {
            const auto byte = i < count ? static_cast<unsigned char>(bytes.at(from + i)) : 0U;
            out += i < count ? kDigits[byte >> 4] : ' ';
            out += i < count ? kDigits[byte & 15] : ' ';
            out += i == 7 ? "  " : " ";
        }
        out += " |";
        for (qsizetype i = 0; i < count; ++i) {
            const char byte = bytes.at(from + i);
            out += byte >= 0x20 && byte < 0x7f ? byte : '.';
        }
        out += '|';
    }
    return QString::fromLatin1(out);
}

HexView::HexView(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_hex(makeView(this, u"hex"_s)),
      m_base64(makeView(this, u"base64"_s)), m_notice(new MutedLabel({}, this)), m_copy(new LinkButton({}, this))
{
    m_copy->setObjectName(u"copyBytes"_s);
    m_tabs->addTab(m_hex, {});
    m_tabs->addTab(m_base64, {});
    auto *corner = new QWidget(this);
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 4, 8, 4);
    cornerLayout->addWidget(m_copy);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_notice);
    m_notice->hide();
    connect(m_copy, &QPushButton::clicked, this, &HexView::copy);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_base64Stale && m_tabs->currentWidget() == m_base64)
            showBase64();
    });
    retranslateUi();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_markLength = 0;
    m_hex->setPlainText(hexDump(bytes.left(kShownBytes)));
    m_base64Stale = true;
    m_base64->clear();
    if (m_tabs->currentWidget() == m_base64)
        showBase64();
    markBytes();
    retranslateUi();
}

void HexView::showBase64()
{
    m_base64Stale = false;
    const QByteArray code = m_bytes.left(kShownBytes).toBase64();
    QByteArray lines;
    for (qsizetype from = 0; from < code.size(); from += kBase64Line)
        lines += (from > 0 ? "\n" : "") + code.mid(from, kBase64Line);
    m_base64->setPlainText(QString::fromLatin1(lines));
}

void HexView::setHighlight(qsizetype offset, qsizetype length)
{
    m_markOffset = offset;
    m_markLength = length;
    markBytes();
}

void HexView::markBytes()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Palette palette = Palette::current();
    const qsizetype end = qMin(m_markOffset + m_markLength, qMin(m_bytes.size(), kShownBytes));
    for (qsizetype at = m_markOffset; at < end;) {
        const int line = int(at / kPerLine);
        const int first = int(at % kPerLine);
        const int last = int(qMin<qsizetype>(kPerLine, first + (end - at))) - 1;
        const auto column = [](int byte) { return kFirstHex + byte * 3 + (byte > 7 ? 1 : 0); };
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(palette.accentSoft);
        mark.format.setForeground(palette.accent);
        mark.format.setFontWeight(QFont::Bold);
        mark.cursor = m_hex->textCursor();
        const int start = m_hex->document()->findBlockByNumber(line).position();
        mark.cursor.setPosition(start + column(first));
        mark.cursor.setPosition(start + column(last) + 2, QTextCursor::KeepAnchor);
        marks.append(mark);
        at += last - first + 1;
    }
    m_hex->setExtraSelections(marks);
}

void HexView::copy()
{
    const bool asHex = m_tabs->currentWidget() == m_hex;
    QApplication::clipboard()->setText(QString::fromLatin1(asHex ? m_bytes.toHex() : m_bytes.toBase64()));
    Toast::show(this, tr("Copied"));
}

void HexView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_hex->setFont(monospaceFont());
        m_base64->setFont(monospaceFont());
        markBytes();
    }
}

void HexView::retranslateUi()
{
    m_tabs->setTabText(0, tr("Hex"));
    m_tabs->setTabText(1, tr("Base64"));
    m_hex->setAccessibleName(tr("Bytes in hexadecimal"));
    m_base64->setAccessibleName(tr("Bytes in Base64"));
    m_copy->setText(tr("Copy"));
    m_notice->setText(
        tr("The first %1 KiB of %2 bytes; Copy takes all of them.").arg(kShownBytes / 1024).arg(m_bytes.size()));
    m_notice->setVisible(m_bytes.size() > kShownBytes);
}

} // namespace ui
