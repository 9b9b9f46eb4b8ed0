#include "accounttool.h"

#include "enginebase.h"
#include "try.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

AccountTool::AccountTool(std::unique_ptr<EngineBase> base)
    : m_base(std::move(base)), m_accounts(std::make_unique<Accounts>(*m_base->context))
{}

AccountTool::~AccountTool() = default;

Result<std::unique_ptr<AccountTool>> AccountTool::open(const QString &dataDir)
{
    auto base = std::make_unique<EngineBase>();
    APP_TRY(base->open(dataDir));
    return std::unique_ptr<AccountTool>(new AccountTool(std::move(base)));
}

QJsonObject AccountTool::row(const Account &account)
{
    return {{u"id"_s, account.id},
            {u"login"_s, account.login},
            {u"name"_s, textValue(account.name)},
            {u"locked"_s, account.locked},
            {u"grants"_s, account.grants},
            {u"links"_s, account.links},
            {u"createdAt"_s, timeValue(account.createdAt)},
            {u"passwordAt"_s, timeValue(account.passwordAt)},
            {u"lastLoginAt"_s, timeValue(account.lastLoginAt)}};
}

QJsonObject AccountTool::row(const AccountGrant &grant)
{
    return {{u"productId"_s, grant.productId.text()}, {u"deviceId"_s, textValue(grant.deviceId.text())}};
}

QJsonObject AccountTool::row(const OauthClient &client)
{
    return {{u"platform"_s, client.platform.text()},
            {u"clientId"_s, client.clientId},
            {u"redirectUris"_s, QJsonArray::fromStringList(client.redirectUris)},
            {u"enabled"_s, client.enabled},
            {u"allowGetToken"_s, client.allowGetToken},
            {u"allowBareRefresh"_s, client.allowBareRefresh},
            {u"accessSeconds"_s, client.accessSeconds},
            {u"refreshSeconds"_s, client.refreshSeconds}};
}

QJsonObject AccountTool::row(const LinkedUser &link)
{
    return {{u"link"_s, link.family},
            {u"platform"_s, link.platform.text()},
            {u"login"_s, link.login},
            {u"name"_s, textValue(link.name)},
            {u"openUid"_s, textValue(link.openUid)},
            {u"linkedAt"_s, timeValue(link.linkedAt)},
            {u"refreshedAt"_s, timeValue(link.refreshedAt)},
            {u"lastUsedAt"_s, timeValue(link.lastUsedAt)},
            {u"expiresAt"_s, timeValue(link.expiresAt)}};
}

} // namespace app
