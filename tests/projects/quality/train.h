#pragma once

#include <string>

#include <QTemporaryDir>

#include "engine/project/project.h"
#include "engine/session/run_job.h"

namespace netloom {

/// The example projects/`name`.netloom.
Project example(const std::string& name);

/// Where the runs of trained() are.
std::string runs_in(const QTemporaryDir& folder);

/// What `project` came to, trained to its end in `folder`; prints how long that took.
RunOutcome trained(const Project& project, const QTemporaryDir& folder);

}  // namespace netloom
