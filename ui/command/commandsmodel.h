#pragma once

#include "app/model/command.h"
#include "app/model/thingmodel.h"
#include "ui/widgets/rowsmodel.h"

namespace app {
class Engine;
}

namespace ui {

class ThingModels;

/// Commands as a table has them. Names come from the thing models as they arrive.
class CommandsModel final : public RowsModel<app::Command>
{
    Q_OBJECT
public:
    enum class Scope { All, OneDevice }; ///< OneDevice: without the columns that would say the same in each row.

    CommandsModel(app::Engine &engine, Scope scope, QObject *parent = nullptr);
    /// Fresh words and cloud names, for another language.
    void retranslate();
    /// See CommandWords::text().
    [[nodiscard]] QString text(const app::Command &command) const;
    /// The thing model behind a command; null while it is not known.
    [[nodiscard]] const app::ThingModel *thingModel(const app::Command &command) const;
    [[nodiscard]] QString platformName(const app::PlatformId &id) const;

private:
    [[nodiscard]] static Columns makeColumns(const CommandsModel *self, Scope scope);

    app::Engine &m_engine;
    Scope m_scope;
    ThingModels *m_models = nullptr;
    QHash<QString, QString> m_platforms; ///< Names by id.
};

} // namespace ui
