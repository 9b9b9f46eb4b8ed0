#pragma once

#include "app/engine/engine.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace pictures {

/// Runs the event loop until \a done says so; ends the program with a word about \a what after ten seconds.
void until(const std::function<bool()> &done, const char *what);
/// Runs the event loop for that long: for what is seen and cannot be asked for (a shown page, a finished fade).
void pass(int ms);

class Meters;
class Voice;

/// A data folder with invented products, devices and dockings, and an engine that has received pushes of every kind.
class Scene
{
public:
    Scene();
    ~Scene();

    [[nodiscard]] app::Engine &engine() { return *m_engine; }

private:
    void import();
    void receive();
    [[nodiscard]] int post(const QString &path, const QByteArray &body);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<Meters> m_meters;
    std::unique_ptr<Voice> m_voice;
    QNetworkAccessManager m_network;
};

} // namespace pictures
