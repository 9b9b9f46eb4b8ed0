#pragma once

#include "app/engine/engine.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class CloudJob;
class JobCenter;
class JobRow;
class LinkButton;
class Notice;
class SectionTitle;
class SubscriptionsModel;

/// 订阅: what the cloud pushes and where, for the selected record; read when asked for. One press subscribes what is
/// recommended to the record's push address; what is subscribed can be taken back.
class SubscriptionsView final : public QWidget
{
    Q_OBJECT
public:
    SubscriptionsView(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info, QWidget *parent = nullptr);

    void setInfo(const app::PlatformInfo &info);
    /// Another record: what was read is forgotten, and work under way for the one before is stopped.
    void setDocking(const app::Docking &docking);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Subscriptions = app::CloudWork::Subscriptions;
    /// What is done once the list was read, or could not be.
    using Then = std::function<void(const app::Result<> &)>;

    void build();
    void makeJob();
    void read(const Then &then);
    void take(const app::Result<Subscriptions> &read);
    void askSubscribe();
    void openDialog();
    void subscribe(const QString &url, const QStringList &kinds);
    void verify(const QStringList &kinds, const app::Result<> &read);
    void askUnsubscribe();
    void unsubscribe(const QList<app::CloudSubscription> &chosen);
    void taken(const QList<app::CloudSubscription> &chosen, const QList<std::optional<app::Error>> &outcomes);
    [[nodiscard]] QList<app::CloudSubscription> selected() const;
    [[nodiscard]] bool isOurs(const app::CloudSubscription &subscription) const;
    [[nodiscard]] QString kindTitle(const QString &key) const;
    /// Keys of the kinds of the whole product that come to our address.
    [[nodiscard]] QStringList ourKinds() const;
    void say(Tone tone, const QString &text, const QString &hint = {});
    void sayError(const app::Error &error);
    void showRows();
    void showState();
    void retranslateUi();

    app::Engine &m_engine;
    JobCenter &m_jobs;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    std::optional<Subscriptions> m_known; ///< Nothing: not read.
    CloudJob *m_job = nullptr;
    SubscriptionsModel *m_model = nullptr;
    SectionTitle *m_title = nullptr;
    LinkButton *m_refresh = nullptr;
    QLabel *m_summary = nullptr;
    JobRow *m_row = nullptr;
    Notice *m_notice = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_subscribe = nullptr;
    LinkButton *m_remove = nullptr;
};

} // namespace ui
