#include "passwordfield.h"

#include "ui/widgets/secretedit.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kGroups = 4;
constexpr int kGroupLength = 4;

/// Without letters that look like others: it is read aloud and typed on a phone.
QString newPassword()
{
    static const QString kLetters = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < kGroups * kGroupLength; ++i) {
        if (i > 0 && i % kGroupLength == 0)
            password += u'-';
        password += kLetters.at(QRandomGenerator::system()->bounded(int(kLetters.size())));
    }
    return password;
}

} // namespace

SecretEdit *makePasswordField(QWidget *parent)
{
    auto *field = new SecretEdit(parent);
    field->setGenerator(newPassword);
    return field;
}

} // namespace ui
