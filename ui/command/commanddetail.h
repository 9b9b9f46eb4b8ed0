#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

class CommandDeeds;
class CommandFacts;
class CommandsModel;
class ElidedLabel;
class EmptyState;
class JsonView;
class LifeView;
class LinkRow;
class LiveReader;
class Notice;
class StateLabel;

/// Everything about one command: its life, what it says, what the device answered, and what can be done about it. Kept
/// up to date while it is visible.
class CommandDetailView final : public QWidget
{
    Q_OBJECT
public:
    /// \a model knows names and thing models; it outlives the view.
    CommandDetailView(app::Engine &engine, const CommandsModel &model, QWidget *parent = nullptr);

    void show(qint64 id);
    void refresh();
    void clear();
    [[nodiscard]] qint64 id() const { return m_id; }

Q_SIGNALS:
    void deviceRequested(const app::DeviceId &id);
    void batchRequested(const QString &batch);
    void commandRequested(qint64 id);
    void done(); ///< See CommandDeeds.

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeShown();
    [[nodiscard]] QWidget *makeBody();
    void wire();
    void take(const app::Result<app::CommandDetail> &detail);
    void fill();
    void fillNotice();
    void showNothing();
    void act(const QString &action);
    void retranslateUi();

    app::Engine &m_engine;
    const CommandsModel &m_model;
    LiveReader *m_reader = nullptr;
    CommandDeeds *m_deeds = nullptr;
    std::optional<app::CommandDetail> m_detail;
    qint64 m_id = 0;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ElidedLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    LinkRow *m_links = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_lifeTitle = nullptr;
    LifeView *m_life = nullptr;
    CommandFacts *m_facts = nullptr;
    QTabWidget *m_tabs = nullptr;
    JsonView *m_content = nullptr;
    JsonView *m_reply = nullptr;
};

} // namespace ui
