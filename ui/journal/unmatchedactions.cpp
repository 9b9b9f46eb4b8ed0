// What the dialog asks and does; how it is built stands in unmatcheddialog.cpp.
#include "unmatcheddialog.h"

#include "app/model/worker.h"
#include "cloudidentity.h"
#include "deviceassigner.h"
#include "finder.h"
#include "logwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/rowsmodel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kGroups = 500;

/// An id our rules allow, close to what the cloud calls it.
QString suggestedId(const app::CloudIdentity &identity, const QString &identityKey)
{
    const QStringList names{identityValue(identity, identityKey), identity.cloudDeviceId, identity.serial};
    QString source;
    for (const QString &name : names)
        if (source.isEmpty())
            source = name;
    QString id;
    for (const QChar c : source)
        id += (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-')) ? c : u'-';
    return id.left(64);
}

} // namespace

void UnmatchedDialog::read()
{
    app::whenDone(m_engine.pushLog().unmatched(kGroups), this,
                  [this](const app::Result<QList<app::UnmatchedGroup>> &groups) {
                      m_problem = groups ? std::nullopt : std::optional(groups.error());
                      if (groups)
                          take(*groups);
                      else if (m_known)
                          m_error->setError(LogWords::error(groups.error()));
                      showEmpty();
                  });
}

void UnmatchedDialog::showEmpty()
{
    m_empty->setIcon(m_problem ? u"circle-alert"_s : m_known ? u"circle-check"_s : QString());
    if (m_problem)
        m_empty->setTexts(m_problem->message, m_problem->hint, tr("Try again"));
    else if (m_known)
        m_empty->setTexts(tr("Everything is assigned"), tr("Every push that was kept belongs to a device."));
    else // nothing is said before the first answer
        m_empty->setTexts({}, {});
}

void UnmatchedDialog::take(const QList<app::UnmatchedGroup> &groups)
{
    QList<UnmatchedRow> rows;
    for (const app::UnmatchedGroup &group : groups) {
        const bool wanted = (m_platform.isEmpty() || group.platform == m_platform) &&
                            (m_product.isEmpty() || group.productId == m_product);
        if (wanted)
            rows.append({group});
    }
    const int selected = m_table->selectedRow();
    const QString before = selected < 0 ? QString() : keyOf(m_model->row(selected));
    m_model->setRows(rows);
    int row = before.isEmpty() ? -1 : m_model->rowOf(before);
    if (!std::exchange(m_known, true) && !rows.isEmpty())
        row = 0;
    for (qsizetype i = 0; i < rows.size() && m_wanted != app::CloudIdentity(); ++i)
        if (rows.at(i).group.identity == m_wanted)
            row = int(i);
    m_wanted = {};
    if (row >= 0) {
        m_table->selectRow(row);
    } else if (!before.isEmpty()) { // what was typed must not fall to the neighbour
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        m_error->setError(tr("The selected pushes were assigned meanwhile."));
    }
    updateButton();
}

void UnmatchedDialog::groupSelected(int row)
{
    m_error->setError({});
    m_refused = false;
    if (row >= 0) {
        const app::UnmatchedGroup &group = m_model->row(row).group;
        const app::DeviceSchema schema = deviceSchema(m_engine, group.platform);
        const DeviceAssigner assigner(m_engine, group, schema, this);
        const auto refused = assigner.refusal();
        m_refused = refused.has_value();
        if (refused)
            m_error->setError(LogWords::error(*refused));
        showPlaceholder();
        m_identity->setText(assigner.identity());
        m_identity->setReadOnly(!assigner.namesCloudDevice()); // another value would not match the pushes
        m_id->setText(suggestedId(group.identity, schema.identityKey));
        m_name->setText(m_id->text());
        m_searchedProduct = group.productId.text();
        m_finder->start();
        m_table->setFocus();
    }
    updateButton();
}

void UnmatchedDialog::updateButton()
{
    const bool group = m_table->selectedRow() >= 0;
    const bool target =
        m_ways->currentIndex() == 0 ? !m_finder->current().id.isEmpty() : !m_id->text().trimmed().isEmpty();
    m_assign->setEnabled(group && target && !m_refused && !m_busy);
}

bool UnmatchedDialog::checkNewDevice()
{
    app::Device device;
    device.id = app::DeviceId(m_id->text().trimmed());
    device.name = m_name->text().trimmed();
    device.productId = app::ProductId(m_searchedProduct);
    const QList<app::Error> faults = app::checkDevice(device);
    for (const app::Error &fault : faults) {
        if (fault.field == "id"_L1)
            m_idError->setError(fault.message, m_id);
        else if (fault.field == "name"_L1)
            m_nameError->setError(fault.message, m_name);
        else
            m_error->setError(LogWords::error(fault));
    }
    return faults.isEmpty();
}

void UnmatchedDialog::accept()
{
    const int row = m_table->selectedRow();
    if (m_busy || row < 0 || !m_assign->isEnabled())
        return;
    m_error->setError({});
    const app::UnmatchedGroup group = m_model->row(row).group;
    const DeviceAssigner assigner(m_engine, group, deviceSchema(m_engine, group.platform), this);
    const auto answer = [this](const app::Result<qint64> &pushes) { answered(pushes); };
    if (m_ways->currentIndex() == 1 && !checkNewDevice())
        return;
    m_busy = true;
    updateButton();
    if (m_ways->currentIndex() == 0)
        assigner.assign(app::DeviceId(m_finder->current().id), answer);
    else
        assigner.createAndAssign({m_id->text().trimmed(), m_name->text().trimmed(), m_identity->text().trimmed()},
                                 answer);
}

void UnmatchedDialog::answered(const app::Result<qint64> &pushes)
{
    m_busy = false;
    updateButton();
    if (pushes) {
        Q_EMIT assigned(*pushes);
        QDialog::accept();
        return;
    }
    if (pushes.error().field == "id"_L1 && m_ways->currentIndex() == 1)
        m_idError->setError(LogWords::error(pushes.error()), m_id);
    else
        m_error->setError(LogWords::error(pushes.error()));
    read(); // changes were not looked at meanwhile
}

} // namespace ui
