#pragma once

#include "app/cloud/cloudvalues.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace ui {

class FieldError;
class PrimaryButton;
class SecretEdit;

/// 一键订阅: which kinds are to come to the push address. Those that come already cannot be chosen, the recommended
/// ones are. Chooses only; whoever opened it does it. Deletes itself when closed.
class SubscribeDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        QString url{}; ///< The push address, without a token.
        QList<app::SubscriptionKind> kinds{};
        QStringList subscribed{}; ///< Keys of the kinds that come to that address.
        bool tokenNeeded = false; ///< The record has a push token; only the vault knows it.
        bool recordEnabled = false;
    };
    SubscribeDialog(const Facts &facts, QWidget *parent);

Q_SIGNALS:
    /// \a url: with the token behind it where one is needed.
    void chosen(const QString &url, const QStringList &kinds);

private:
    void addKinds(QVBoxLayout *layout);
    void addWarnings(QVBoxLayout *layout);
    void addToken(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] QStringList kinds() const;
    void accept() override;

    Facts m_facts;
    QList<QCheckBox *> m_boxes; ///< One a kind.
    SecretEdit *m_token = nullptr;
    FieldError *m_problem = nullptr;
    PrimaryButton *m_ok = nullptr;
};

} // namespace ui
