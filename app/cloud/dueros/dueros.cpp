#include "dueros.h"

#include "duerskill.h"
#include "notices.h"
#include "schema.h"

#include "app/cloud/cloudapi.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

constexpr auto kPlatform = "dueros";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

/// dueros.md §3.1 and §2: what is typed into the console of DuerOS, in its order.
QStringList linkingSteps()
{
    return {
        Text::tr("Sign in to the skill platform of DuerOS and make a smart-home skill; its skill ID goes into the "
                 "docking records."),
        Text::tr("Open its account linking and enter the authorisation address, client id, token address and client "
                 "secret of this page. As request method choose POST."),
        Text::tr("Copy the callback address that DuerOS shows there into this page, and save."),
        Text::tr("As WebService address enter the one of this page. All addresses must be reached from the internet "
                 "with https and a certificate of a known authority."),
        Text::tr("Add an account here and grant it products or devices; whoever links the skill signs in with it."),
        Text::tr("In the app of DuerOS open the skill, link the account, and have the devices discovered.")};
}

CloudApi api(const Docking &docking, ApiCaller &caller)
{
    return {.notices = std::make_unique<Notices>(docking, caller)};
}

PlatformInfo info()
{
    return {.id = PlatformId(QString::fromLatin1(kPlatform)),
            .name = Text::tr("DuerOS"),
            .icon = QString::fromLatin1(kPlatform),
            .docking = dockingSchema(),
            .skillPath = QString::fromLatin1(DuerSkill().path()),
            .linkingSteps = linkingSteps()};
}

} // namespace

Platform create()
{
    return {.id = PlatformId(QString::fromLatin1(kPlatform)),
            .info = info,
            .api = api,
            .skill = std::make_unique<DuerSkill>()};
}

} // namespace app::dueros
