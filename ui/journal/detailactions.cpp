// What can be done with the line that is shown.
#include "logdetailview.h"

#include "logwords.h"
#include "simulatedpush.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QByteArray decodedText(const app::LogDetail &detail)
{
    QByteArray text;
    for (const app::StoredMessage &message : detail.messages)
        text += message.json + '\n';
    return text;
}

} // namespace

/// The access line, the links, and whether all of the request was kept.
void LogDetailView::updateHead()
{
    m_access->setText(m_detail ? m_detail->accessLine : QString());
    //: A badge: the push came from the rehearsal environment.
    m_simulated->setText(tr("Simulated"));
    m_simulated->setToolTip(tr("A rehearsal cloud sent this, not a real one."));
    m_simulated->setVisible(m_detail && isSimulated(m_detail->push.head));
    ActionLinks links;
    const int tab = m_tabs->currentIndex();
    if (m_detail && !m_detail->row.rejected) {
        if (m_detail->row.state == app::DecodeState::Unmatched)
            links.append({.id = u"assign"_s, .text = tr("Assign a device")});
        links.append({.id = u"replay"_s, .text = tr("Decode again")});
    }
    if (m_detail && (tab == DecodedTab || tab == HttpTab)) // the other views have their own
        links.append({.id = u"copy"_s, .text = tr("Copy")});
    if (m_detail && (tab == HexTab || tab == HttpTab) && !m_detail->push.body.isEmpty())
        links.append({.id = u"save"_s, .text = tr("Save the body …")});
    m_links->setLinks(links);
    const qint64 kept = m_detail ? m_detail->push.body.size() : 0;
    const bool cut = m_detail && m_detail->row.bodySize > kept;
    m_note->setText(cut ? tr("Only the first %1 of the %2 bytes of this request's body were kept.")
                              .arg(kept)
                              .arg(m_detail->row.bodySize)
                        : QString());
    m_note->setVisible(cut);
}

void LogDetailView::act(const QString &action)
{
    if (!m_detail)
        return;
    if (action == "replay"_L1)
        Q_EMIT replayRequested(m_detail->row.id);
    else if (action == "assign"_L1)
        Q_EMIT assignRequested();
    else if (action == "copy"_L1)
        copy();
    else if (action == "save"_L1)
        askSave();
}

void LogDetailView::copy()
{
    QString text = LogWords::rawHttp(m_detail->push);
    if (m_tabs->currentIndex() == DecodedTab) {
        const QByteArray decoded = decodedText(*m_detail);
        text = QString::fromUtf8(decoded.isEmpty() ? m_detail->push.body : decoded);
    }
    QGuiApplication::clipboard()->setText(text);
    Toast::show(this, tr("Copied"));
}

void LogDetailView::askSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the body"));
    dialog->setObjectName(u"saveBodyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile((m_detail->row.rejected ? u"refused-%1.txt"_s : u"push-%1.json"_s).arg(m_detail->row.id));
    // Another line may be shown by the time a name is given.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, body = m_detail->push.body](const QString &file) { write(file, body); });
    dialog->open();
}

/// The bytes as they were received.
void LogDetailView::write(const QString &name, const QByteArray &body)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit())
        Toast::show(this, tr("Saved"));
    else
        Toast::show(this, tr("%1 cannot be written: %2").arg(name, file.errorString()), Tone::Bad);
}

} // namespace ui
