#pragma once

#include "sim/control/route.h"
#include "sim/ctwing/cloud.h"

namespace sim {

/// The control calls /ctwing/….
class CtwingControl
{
public:
    explicit CtwingControl(ctwing::Cloud &cloud) : m_cloud(cloud) {}

    [[nodiscard]] QList<Route> routes();

private:
    using Work = Reply (CtwingControl::*)(ctwing::Device &, const Json &);

    [[nodiscard]] Route onDevice(const char *path, const QList<Field> &fields, Work work);
    [[nodiscard]] Reply report(ctwing::Device &device, const Json &body);
    [[nodiscard]] Reply raise(ctwing::Device &device, const Json &body);
    [[nodiscard]] Reply change(ctwing::Device &device, const Json &body);
    [[nodiscard]] Reply push(ctwing::Device &device, const Json &body);
    [[nodiscard]] Reply subscribe(const Json &body);

    ctwing::Cloud &m_cloud;
};

} // namespace sim
