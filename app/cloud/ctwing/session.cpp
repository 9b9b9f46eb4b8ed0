#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Session)
};

} // namespace

Answer Session::askProduct(const CancelPtr &cancel)
{
    Answer answer = m_gateway.call(operations::kQueryProduct, {m_gateway.productParameter()}, {}, cancel);
    if (answer.error)
        return answer;
    if (const auto product = readProduct(answer.result))
        m_product = product;
    else
        answer.error = Error{.code = ErrorCode::Network,
                             .message = Text::tr("CTWing's answer does not describe the product."),
                             .hint = Text::tr("Check the product ID and the API address."),
                             .detail = u"QueryProduct without a result"_s};
    return answer;
}

Result<ProductFacts> Session::product(const CancelPtr &cancel)
{
    if (!m_product) {
        const Answer answer = askProduct(cancel);
        if (answer.error)
            return fail(*answer.error);
    }
    return *m_product;
}

} // namespace app::ctwing
