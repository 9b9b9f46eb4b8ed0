#include "commandsmodel.h"

#include "commandwords.h"
#include "thingmodels.h"

#include "ui/journal/logwords.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

CommandsModel::CommandsModel(app::Engine &engine, Scope scope, QObject *parent)
    : RowsModel(
          makeColumns(this, scope), [](const app::Command &command) { return QString::number(command.id); }, parent),
      m_engine(engine), m_scope(scope), m_models(new ThingModels(engine, this))
{
    connect(m_models, &ThingModels::changed, this, &CommandsModel::retranslate);
    retranslate();
}

CommandsModel::Columns CommandsModel::makeColumns(const CommandsModel *self, Scope scope)
{
    using Row = app::Command;
    Columns columns{{.title = tr("Time"),
                     .value = [](const Row &row) { return LogWords::time(row.createdAt); },
                     .mono = true,
                     .toolTip = [](const Row &row) { return LogWords::fullTime(row.createdAt); }}};
    if (scope == Scope::All) {
        columns.append(
            {.title = tr("Device"),
             .value = [](const Row &row) { return row.deviceName.isEmpty() ? row.deviceId.text() : row.deviceName; },
             .toolTip = [](const Row &row) { return row.deviceId.text(); }});
        columns.append({.title = tr("Platform"),
                        .value = [self](const Row &row) { return orDash(self->platformName(row.platform)); }});
    }
    columns.append({.title = tr("Command"),
                    .value = [self](const Row &row) { return self->text(row); },
                    .toolTip = [self](const Row &row) { return self->text(row); }});
    columns.append({.title = tr("State"),
                    .value = [](const Row &row) { return CommandWords::state(row.state); },
                    .tone = [](const Row &row) { return int(CommandWords::tone(row.state)); },
                    .hollow = [](const Row &row) { return CommandWords::isHollow(row.state); }});
    columns.append({.title = tr("Result or reason"),
                    .value = [](const Row &row) { return oneLine(CommandWords::outcome(row), 240); },
                    .muted = true,
                    .toolTip =
                        [](const Row &row) {
                            const QString outcome = CommandWords::outcome(row);
                            return oneLine(row.hint.isEmpty() ? outcome : outcome + u' ' + row.hint, 1000);
                        }});
    columns.append({.title = tr("Next step"), .links = [](const Row &row) {
                        ActionLinks links;
                        if (CommandWords::mayCancel(row))
                            links.append({.id = u"cancel"_s, .text = tr("Cancel"), .danger = true});
                        if (CommandWords::mayRetry(row))
                            links.append({.id = u"retry"_s, .text = tr("Send again")});
                        return links;
                    }});
    return columns;
}

void CommandsModel::retranslate()
{
    m_platforms.clear();
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        m_platforms.insert(info.id.text(), info.name);
    setColumns(makeColumns(this, m_scope));
}

QString CommandsModel::text(const app::Command &command) const
{
    return CommandWords::text(command.body, thingModel(command));
}

const app::ThingModel *CommandsModel::thingModel(const app::Command &command) const
{
    return m_models->of(command.productId);
}

QString CommandsModel::platformName(const app::PlatformId &id) const
{
    return m_platforms.value(id.text(), id.text());
}

} // namespace ui
