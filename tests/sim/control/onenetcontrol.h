#pragma once

#include "sim/control/route.h"
#include "sim/onenet/cloud.h"

namespace sim {

/// The control calls /onenet/….
class OnenetControl
{
public:
    explicit OnenetControl(onenet::Cloud &cloud) : m_cloud(cloud) {}

    [[nodiscard]] QList<Route> routes();

private:
    using Work = Reply (OnenetControl::*)(onenet::Device &, const Json &);

    [[nodiscard]] Route onDevice(const char *path, const QList<Field> &fields, Work work);
    [[nodiscard]] Reply report(onenet::Device &device, const Json &body);
    [[nodiscard]] Reply raise(onenet::Device &device, const Json &body);
    [[nodiscard]] Reply change(onenet::Device &device, const Json &body);
    [[nodiscard]] Reply push(const Json &body);
    void setPush(const Json &body, const Answer &answer);

    onenet::Cloud &m_cloud;
};

} // namespace sim
