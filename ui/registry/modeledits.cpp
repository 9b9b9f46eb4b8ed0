#include "modeledits.h"

#include "definitionform.h"

using namespace Qt::StringLiterals;

namespace ui {

app::Result<> ModelEdits::taken(const QString &id)
{
    return app::fail(app::ErrorCode::Conflict, DefinitionForm::tr("%1 is taken already").arg(id), {.field = u"id"_s});
}

app::Result<> ModelEdits::gone(const QString &id)
{
    return app::fail(app::ErrorCode::NotFound, tr("%1 was deleted meanwhile.").arg(id),
                     {.hint = tr("Close the drawer and add it anew.")});
}

app::Result<> ModelEdits::changed(const QString &id)
{
    return app::fail(app::ErrorCode::Conflict, tr("%1 was changed meanwhile.").arg(id),
                     {.hint = tr("Close the drawer and edit it again.")});
}

} // namespace ui
