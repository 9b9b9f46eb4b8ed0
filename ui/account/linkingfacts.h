#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class CopyField;
class LinkRow;
class SectionTitle;

/// What is typed into the assistant's console, each with 复制. The secret is read when it is asked for, and stays
/// visible for a short time only.
class LinkingFacts final : public QWidget
{
    Q_OBJECT
public:
    LinkingFacts(app::Engine &engine, const app::PlatformId &platform, QWidget *parent = nullptr);
    void setClient(const app::OauthClient &client);

private:
    CopyField *addRow(const QString &name, bool withQrCode = false);
    void addSecret();
    void showUrls();
    void secretLink(const QString &action);
    void withSecret(const std::function<void(const QString &)> &use);
    void hideSecret();
    void replaceSecret();
    void retranslateUi();

    app::Engine &m_engine;
    app::PlatformId m_platform;
    app::OauthClient m_client;
    SectionTitle *m_title = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QLabel *> m_labels;
    CopyField *m_authorize = nullptr;
    CopyField *m_clientId = nullptr;
    QLabel *m_secret = nullptr;
    LinkRow *m_secretLinks = nullptr;
    CopyField *m_token = nullptr;
    CopyField *m_skill = nullptr;
    bool m_isSecretShown = false;
    quint64 m_shown = 0; ///< How often the secret was shown: an old timer hides no newer showing.
};

} // namespace ui
