<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 params</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>no layer “%1” here</source>
        <translation>此处没有层“%1”</translation>
    </message>
    <message>
        <source>has no input</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 处新增</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 处移除</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 处移动</translation>
    </message>
    <message>
        <source>The graphs are the same</source>
        <translation>两个图相同</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is kept.</source>
        <translation>已保留第 %1 轮。</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 finished: %2 on test</source>
        <translation>%1 已完成：测试 %2</translation>
    </message>
    <message>
        <source>%1 s, %2 epochs.</source>
        <translation>%1 秒，%2 轮。</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 已发散</translation>
    </message>
    <message>
        <source>The loss is not a number; the events say where it began. %1</source>
        <translation>损失不是数字；事件中记有起始位置。%1</translation>
    </message>
    <message>
        <source>%1 failed at epoch %2</source>
        <translation>%1 在第 %2 轮失败</translation>
    </message>
    <message>
        <source>The events say why. %1</source>
        <translation>事件中记有原因。%1</translation>
    </message>
    <message>
        <source>%1 crashed at epoch %2</source>
        <translation>%1 在第 %2 轮崩溃</translation>
    </message>
    <message>
        <source>The worker was ended from outside. %1</source>
        <translation>工作进程被外部终止。%1</translation>
    </message>
    <message>
        <source>The worker was ended from outside, before anything was kept.</source>
        <translation>工作进程被外部终止，未保留任何内容。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>空笔记</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>has no output</source>
        <translation>没有输出</translation>
    </message>
</context>
<context>
    <name>netloom::app::Chart</name>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>netloom::app::Comparing</name>
    <message>
        <source>The graphs cannot be compared</source>
        <translation>无法比较这两个图</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>与项目比较</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Netloom 项目 (*.netloom)</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1（当前状态）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
</context>
<context>
    <name>netloom::app::CurvePanel</name>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>train, mean and range</source>
        <translation>训练,均值与范围</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>数值刻度</translation>
    </message>
</context>
<context>
    <name>netloom::app::DifferencePanel</name>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A 是 %1，B 是 %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Neither has a result yet.</source>
        <translation>两者都还没有结果。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All settings are the same; only chance can differ.</source>
        <translation>所有设置相同；只可能有随机差异。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Open project of B</source>
        <translation>打开 B 的项目</translation>
    </message>
    <message>
        <source>Compare graphs</source>
        <translation>比较图</translation>
    </message>
    <message>
        <source>Choose two runs in the table, the second with Ctrl, to see what differs and what it did.</source>
        <translation>在表格中选择两次运行（选第二次时按住 Ctrl），即可查看差异及其影响。</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>%2 项设置中的 %1 项</translation>
    </message>
    <message>
        <source>Both have the same graph.</source>
        <translation>两者的图相同。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>netloom::app::EventList</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ep %1</source>
        <translation>%1 轮</translation>
    </message>
</context>
<context>
    <name>netloom::app::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1, as training would start it</source>
        <translation>%1，训练开始时的状态</translation>
    </message>
    <message>
        <source>#%1 %2, best: epoch %3</source>
        <translation>#%1 %2，最佳：第 %3 轮</translation>
    </message>
    <message>
        <source>#%1 %2, epoch %3</source>
        <translation>#%1 %2，第 %3 轮</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>No plugin that writes a format was found. Install Netloom again to get them back.</source>
        <translation>没有找到能写出格式的插件。请重新安装 Netloom 以恢复它们。</translation>
    </message>
    <message>
        <source>There is no network yet: the project is empty, and no run has weights. Add layers, or open an example.</source>
        <translation>还没有网络：项目是空的，也没有任何运行带有权重。请添加层，或打开一个示例。</translation>
    </message>
    <message>
        <source>The network has 1 problem. Mend it, or choose a run.</source>
        <translation>网络有 1 个问题。请解决它，或选择一次运行。</translation>
    </message>
    <message>
        <source>The network has %1 problems. Mend them, or choose a run.</source>
        <translation>网络有 %1 个问题。请解决它们，或选择一次运行。</translation>
    </message>
    <message>
        <source>Say in which folder the files go.</source>
        <translation>请指定文件存放的文件夹。</translation>
    </message>
    <message>
        <source>There are files in the folder: those of these names are replaced.</source>
        <translation>文件夹中已有文件：同名的文件会被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>netloom::app::Exporting</name>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>netloom::app::Forecast</name>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Forecast · %1 epochs</source>
        <translation>预计 · %1 轮</translation>
    </message>
    <message>
        <source>%1 · %2 MB</source>
        <translation>%1 · %2 MB</translation>
    </message>
</context>
<context>
    <name>netloom::app::GivenFiles</name>
    <message>
        <source>The folder has %1 projects. Drop one of them, such as %2.</source>
        <translation>该文件夹有 %1 个项目。请拖入其中一个，例如 %2。</translation>
    </message>
    <message>
        <source>The folder has neither images (PNG or JPEG) nor a project (.netloom).</source>
        <translation>该文件夹既没有图像（PNG 或 JPEG），也没有项目（.netloom）。</translation>
    </message>
    <message>
        <source>One image is no data. Drop a folder of images, in which each class has a folder of its own.</source>
        <translation>单张图像不能作为数据。请拖入图像文件夹，其中每个类别各有一个子文件夹。</translation>
    </message>
    <message>
        <source>This is a %1 model, which Netloom does not read. Draw the network here, or drop a project (.netloom).</source>
        <translation>这是 %1 模型，Netloom 无法读取。请在此绘制网络，或拖入项目（.netloom）。</translation>
    </message>
    <message>
        <source>Netloom takes projects (.netloom), tables (.csv, .tsv, .jsonl), texts (.txt, .md), arrays (.npy, .npz) and folders of images.</source>
        <translation>Netloom 接受项目（.netloom）、表格（.csv、.tsv、.jsonl）、文本（.txt、.md）、数组（.npy、.npz）和图像文件夹。</translation>
    </message>
    <message>
        <source>There is no such file any more. Drop it anew.</source>
        <translation>该文件已不存在。请重新拖入。</translation>
    </message>
    <message>
        <source>This is a device or a pipe. Drop a file.</source>
        <translation>这是设备或管道。请拖入文件。</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, or copy it.</source>
        <translation>您无权读取该文件。请更改其权限，或复制一份。</translation>
    </message>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>该文件为空：0 字节。</translation>
    </message>
    <message>
        <source>%1 files at once are too many. Drop one project, one table or text, or a folder of images.</source>
        <translation>一次 %1 个文件太多了。请拖入一个项目、一个表格或文本，或一个图像文件夹。</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it here, then drop the file.</source>
        <translation>%1 不在这台计算机上。请先保存到本机，再拖入文件。</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>未采用任何内容</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>未采用 %1</translation>
    </message>
    <message>
        <source>Take %1 as data</source>
        <translation>采用 %1 作为数据</translation>
    </message>
    <message>
        <source>%1 is the data of this project</source>
        <translation>%1 现在是此项目的数据</translation>
    </message>
    <message>
        <source>Its first rows are in the inspector. Undo brings back what was there.</source>
        <translation>其前几行显示在检查器中。撤销可恢复原来的数据。</translation>
    </message>
</context>
<context>
    <name>netloom::app::KeysDialog</name>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>  changed</source>
        <translation>  已更改</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>选择一个操作以更改其快捷键。</translation>
    </message>
    <message>
        <source>Press Return or double-click, then press the new keys.</source>
        <translation>按回车键或双击，然后按下新的快捷键。</translation>
    </message>
    <message>
        <source>%1 is now for “%2”; it was for “%3”, which has no such key any more.</source>
        <translation>%1 现用于“%2”；原先用于“%3”，后者不再有此快捷键。</translation>
    </message>
</context>
<context>
    <name>netloom::app::MainWindow</name>
    <message>
        <source>This CPU</source>
        <translation>此 CPU</translation>
    </message>
    <message>
        <source>%1 cores · f32</source>
        <translation>%1 核 · f32</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>无法读取运行记录</translation>
    </message>
    <message>
        <source>The run did not start</source>
        <translation>运行未能启动</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>还没有可运行的内容</translation>
    </message>
    <message>
        <source>Add layers here, or open an example on the start page.</source>
        <translation>请在此添加层，或在起始页打开一个示例。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 – Netloom</source>
        <translation>%1 – Netloom</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>%1 个节点 · %2 个连接</translation>
    </message>
    <message>
        <source>`%1` params</source>
        <translation>`%1` 个参数</translation>
    </message>
    <message>
        <source>`%1` per sample</source>
        <translation>每样本 `%1`</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>Changes kept %1</source>
        <translation>更改已于 %1 暂存</translation>
    </message>
    <message>
        <source>The run goes on if you close this window</source>
        <translation>关闭此窗口后运行仍会继续</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>Full data is drawn: lowest and highest value of every pixel column are kept</source>
        <translation>绘制全部数据：保留每个像素列的最小值和最大值</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空项目</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Apply the shown fix</source>
        <translation>应用所示修复</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>添加层…</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>替换层…</translation>
    </message>
    <message>
        <source>Link the selected nodes in order</source>
        <translation>依次连接所选节点</translation>
    </message>
    <message>
        <source>Swap two inputs</source>
        <translation>交换两个输入</translation>
    </message>
    <message>
        <source>Make a block of the selected nodes</source>
        <translation>将所选节点合成块</translation>
    </message>
    <message>
        <source>Write out the selected block</source>
        <translation>展开所选块</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>适应网络</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>排列所有节点</translation>
    </message>
    <message>
        <source>Arrange the selected nodes</source>
        <translation>排列所选节点</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Explain the selected node</source>
        <translation>解释所选节点</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Everything will be drawn at %1%.</source>
        <translation>所有内容将以 %1% 显示。</translation>
    </message>
    <message>
        <source>Close Netloom and open it again. A run goes on meanwhile.</source>
        <translation>请关闭 Netloom 后重新打开，其间运行会继续。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言:%1</translation>
    </message>
    <message>
        <source>Open the selected block</source>
        <translation>打开所选块</translation>
    </message>
    <message>
        <source>Back out of the open block</source>
        <translation>离开打开的块</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>No plugin that writes a format was found</source>
        <translation>没有找到能写出格式的插件</translation>
    </message>
    <message>
        <source>Write the network for another framework</source>
        <translation>为其他框架写出网络</translation>
    </message>
    <message>
        <source>A plugin was left out</source>
        <translation>一个插件被略过</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>全局搜索…</translation>
    </message>
    <message>
        <source>Overview in the corner</source>
        <translation>角落概览</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Straighten the links of the selected nodes</source>
        <translation>拉直所选节点的连接</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a group around the selected nodes</source>
        <translation>在所选节点周围添加分组</translation>
    </message>
    <message>
        <source>Next colour of the selected notes and groups</source>
        <translation>所选笔记和分组的下一种颜色</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
</context>
<context>
    <name>netloom::app::OverlayPanel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Choose runs in the table to draw them here</source>
        <translation>在表格中选择运行，即可在此绘制</translation>
    </message>
    <message>
        <source>%1 shown · star marks the best epoch</source>
        <translation>显示 %1 条 · 星号标记最佳轮次</translation>
    </message>
</context>
<context>
    <name>netloom::app::ProjectFiles</name>
    <message>
        <source>Changes are not kept</source>
        <translation>更改未能暂存</translation>
    </message>
    <message>
        <source>%1 Save the project elsewhere.</source>
        <translation>%1 请将项目保存到别处。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Netloom 项目 (*.netloom)</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>无法打开项目</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>无法打开示例</translation>
    </message>
    <message>
        <source>The project of run #%1 cannot be opened</source>
        <translation>无法打开运行 #%1 的项目</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>无法读取更改</translation>
    </message>
    <message>
        <source>Opened; one thing was left out</source>
        <translation>已打开；略去 1 项内容</translation>
    </message>
    <message>
        <source>Opened; %1 things were left out</source>
        <translation>已打开；略去 %1 项内容</translation>
    </message>
    <message>
        <source>%1 is open in another window</source>
        <translation>%1 已在另一窗口中打开</translation>
    </message>
    <message>
        <source>Look at it and run it here; what you change is saved under another name.</source>
        <translation>可在此查看和运行；所作更改会以其他名称保存。</translation>
    </message>
    <message>
        <source>Another program wrote %1</source>
        <translation>其他程序写入了 %1</translation>
    </message>
    <message>
        <source>Your changes are still here. Saving asks which of the two to keep.</source>
        <translation>您的更改仍在。保存时会询问保留哪一个。</translation>
    </message>
    <message>
        <source>Load %1 again</source>
        <translation>重新加载 %1</translation>
    </message>
    <message>
        <source>%1 was loaded again</source>
        <translation>%1 已重新加载</translation>
    </message>
    <message>
        <source>Another program wrote it. Undo brings back what was here.</source>
        <translation>其他程序写入了该文件。撤销可恢复原来的内容。</translation>
    </message>
    <message>
        <source>It cannot be read any more: %1 What you see is as it was.</source>
        <translation>文件已无法读取：%1 当前显示的是原来的内容。</translation>
    </message>
    <message>
        <source>Overwrite %1?</source>
        <translation>要覆盖 %1 吗？</translation>
    </message>
    <message>
        <source>Another program wrote %1 since it was opened here.</source>
        <translation>自从在此打开 %1 后，其他程序写入了该文件。</translation>
    </message>
    <message>
        <source>Save under another name to keep both.</source>
        <translation>以其他名称保存可保留两者。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>项目未保存</translation>
    </message>
    <message>
        <source>%1 is open in another window, which would lose its changes. Choose another name.</source>
        <translation>%1 已在另一窗口中打开，那里的更改会丢失。请选择其他名称。</translation>
    </message>
    <message>
        <source>Save %1?</source>
        <translation>要保存 %1 吗？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Runs are kept either way, each with the project as it was run.</source>
        <translation>运行记录始终保留，且各自附有运行时的项目。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>netloom::app::RecoveryBanner</name>
    <message>
        <source>The copy from %1 is all there is: the project was never saved.</source>
        <translation>只有 %1 的副本：该项目从未保存过。</translation>
    </message>
    <message>
        <source>The copy from %1 has changes that `%2` lacks.</source>
        <translation>%1 的副本含有 `%2` 中没有的更改。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 closed without saving</source>
        <translation>%1 未保存就关闭了</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunBar</name>
    <message>
        <source>Running since %1</source>
        <translation>自 %1 起运行中</translation>
    </message>
    <message>
        <source>Paused; running since %1</source>
        <translation>已暂停；自 %1 起运行</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> · seed %1</source>
        <translation> · 种子 %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>运行 %1，%2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>of</source>
        <translation>/</translation>
    </message>
    <message>
        <source>  step</source>
        <translation>  步</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>Step, mean</source>
        <translation>单步平均</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsDelegate</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsModel</name>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>从图表中移除</translation>
    </message>
    <message>
        <source>Show it in the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Val %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Val loss, best</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsPage</name>
    <message>
        <source>Rename…	F2</source>
        <translation>重命名…	F2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>打开其项目</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>删除…	Del</translation>
    </message>
    <message>
        <source>run #%1</source>
        <translation>#%1 号运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>删除运行记录</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <source>The curves and events go for good.</source>
        <translation>曲线和事件将永久删除。</translation>
    </message>
    <message>
        <source>The curves, events and %1 of checkpoints go for good.</source>
        <translation>曲线、事件和 %1 的检查点将永久删除。</translation>
    </message>
    <message>
        <source>Project files are kept.</source>
        <translation>项目文件会保留。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行记录</translation>
    </message>
    <message>
        <source>Each training is kept here and can be compared with any other.</source>
        <translation>每次训练都保留在这里，并可与其他任何一次比较。</translation>
    </message>
    <message>
        <source>Run this project</source>
        <translation>运行此项目</translation>
    </message>
    <message>
        <source>Filter by name, project, status</source>
        <translation>按名称、项目、状态筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What to do with the chosen runs</source>
        <translation>对所选运行的操作</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 次运行中的 %1 次</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
</context>
<context>
    <name>netloom::app::SearchBox</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Search nodes, layers, actions, settings and projects</source>
        <translation>搜索节点、层、操作、设置和项目</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>netloom::app::SidePanel</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>netloom::app::StartPage</name>
    <message>
        <source>#%1 %2, epoch %3 of %4</source>
        <translation>#%1 %2，第 %3 轮，共 %4 轮</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>best %1 validation</source>
        <translation>验证最佳 %1</translation>
    </message>
    <message>
        <source>%1 nodes · %2</source>
        <translation>%1 个节点 · %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>%1 cores, %2, %3 GB.
Runs use the CPU.</source>
        <translation>%1 核，%2，%3 GB。
运行使用 CPU。</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有运行记录</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Data included: open one and press Run.</source>
        <translation>已含数据：打开一个，再按“运行”。</translation>
    </message>
</context>
<context>
    <name>netloom::app::TopBar</name>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>菜单 (Alt+M)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>There are changes that are not saved (Ctrl+S)</source>
        <translation>有未保存的更改 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>netloom::app::TrainPage</name>
    <message>
        <source>best %1 at %2</source>
        <translation>最佳 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行记录</translation>
    </message>
    <message>
        <source>Each training is kept here and can be compared with any other.</source>
        <translation>每次训练都保留在这里，并可与其他任何一次比较。</translation>
    </message>
    <message>
        <source>Run this project</source>
        <translation>运行此项目</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 schedule</source>
        <translation>调度：%1</translation>
    </message>
</context>
<context>
    <name>netloom::editor</name>
    <message>
        <source>Arrange all nodes</source>
        <translation>排列所有节点</translation>
    </message>
    <message>
        <source>Arrange %1 nodes</source>
        <translation>排列 %1 个节点</translation>
    </message>
    <message>
        <source>Align %1 nodes in a row</source>
        <translation>将 %1 个节点对齐成行</translation>
    </message>
    <message>
        <source>Align %1 nodes in a column</source>
        <translation>将 %1 个节点对齐成列</translation>
    </message>
    <message>
        <source>Distribute %1 nodes</source>
        <translation>均匀分布 %1 个节点</translation>
    </message>
    <message>
        <source>Select the nodes that the block should hold.</source>
        <translation>请选择块要包含的节点。</translation>
    </message>
    <message>
        <source>These nodes cannot be a block: inputs, outputs and targets stay outside, and no node outside may lie between them or share weights with them. Select fewer nodes, or those between too.</source>
        <translation>这些节点不能组成块：输入、输出和目标须留在块外，块外的节点不得位于它们之间，也不得与它们共享权重。请减少所选节点，或把其间的节点也选上。</translation>
    </message>
    <message>
        <source>Write out the block %1</source>
        <translation>展开块 %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
    <message>
        <source>Remove a link of %1</source>
        <translation>移除 %1 的一个连接</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete %1 nodes</source>
        <translation>删除 %1 个节点</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move %1 nodes</source>
        <translation>移动 %1 个节点</translation>
    </message>
    <message>
        <source>A name has letters, digits and underscores only, such as conv1.</source>
        <translation>名称只能含字母、数字和下划线，例如 conv1。</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>已有名为 %1 的节点。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>设置 %2 的 %1</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>重置 %2 的 %1</translation>
    </message>
    <message>
        <source>Paste %n nodes</source>
        <translation>粘贴 %n 个节点</translation>
    </message>
    <message>
        <source>%1 → %2 params</source>
        <translation>%1 → %2 个参数</translation>
    </message>
    <message>
        <source>Move a link to %1</source>
        <translation>将连接移到 %1</translation>
    </message>
    <message>
        <source>Move %1 into a link</source>
        <translation>将 %1 移入连接</translation>
    </message>
    <message>
        <source>Link %1 nodes in order</source>
        <translation>依次连接 %1 个节点</translation>
    </message>
    <message>
        <source>Swap the inputs of %1</source>
        <translation>交换 %1 的输入</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>用 %2 替换 %1</translation>
    </message>
    <message>
        <source>Cut a link</source>
        <translation>剪断连接</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>剪断 %1 个连接</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A built-in set such as digits, or the path of a CSV file, a text or a folder of images beside the project.</source>
        <translation>内置数据集（如 digits），或项目旁的 CSV 文件、文本或图像文件夹的路径。</translation>
    </message>
    <message>
        <source>Columns of the data that go into this node.</source>
        <translation>进入此节点的数据列。</translation>
    </message>
    <message>
        <source>Brings the values of %1 to mean 0 and deviation 1, by the training rows.</source>
        <translation>根据训练行，将 %1 的值变换为均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Share of the rows the network learns from.</source>
        <translation>网络用于学习的行的比例。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Share that is watched while it learns.</source>
        <translation>学习期间用于观察的比例。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Share that is kept for the final mark.</source>
        <translation>留作最终评分的比例。</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>Chooses which rows go where.</source>
        <translation>决定各行归入哪一部分。</translation>
    </message>
    <message>
        <source>Stratify</source>
        <translation>分层抽样</translation>
    </message>
    <message>
        <source>Keeps the shares of the classes alike in all three.</source>
        <translation>使三个部分中各类别的比例一致。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Parts for cross-validation, of which one is the test part; 0 for none.</source>
        <translation>交叉验证的份数，其中一份用于测试；0 表示不用。</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>测试折</translation>
    </message>
    <message>
        <source>The part that is tested, from 1.</source>
        <translation>用于测试的那一份，从 1 起。</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>平衡类别</translation>
    </message>
    <message>
        <source>Repeats training rows of rare classes until all classes are as frequent.</source>
        <translation>重复稀有类别的训练行，直到所有类别同样多。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>A row without a value is a problem.</source>
        <translation>缺少值的行视为问题。</translation>
    </message>
    <message>
        <source>Rows without a value are left out.</source>
        <translation>略去缺少值的行。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that are drawn; 0 for as many as usual.</source>
        <translation>生成的行数；0 表示默认数量。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Deviation added to points, series and pixels; figures are about 1 wide.</source>
        <translation>加到点、序列和像素上的偏差；图形宽约 1。</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>旋臂</translation>
    </message>
    <message>
        <source>Arms of the spirals; 0 for as many as usual.</source>
        <translation>螺旋的臂数；0 表示默认数量。</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>圈数</translation>
    </message>
    <message>
        <source>Turns of a spiral&apos;s arm.</source>
        <translation>每条旋臂的圈数。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kinds of shapes that are drawn; 0 for all six.</source>
        <translation>生成的形状种类数；0 表示全部六种。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Height and width of an image in pixels.</source>
        <translation>图像的高度和宽度，以像素计。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>3 for colour, 1 for grey.</source>
        <translation>3 为彩色，1 为灰度。</translation>
    </message>
    <message>
        <source>Points seed</source>
        <translation>数据点种子</translation>
    </message>
    <message>
        <source>Chooses what is drawn.</source>
        <translation>决定生成的内容。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Every character is a token.</source>
        <translation>每个字符为一个词元。</translation>
    </message>
    <message>
        <source>Every word is a token.</source>
        <translation>每个单词为一个词元。</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>转为小写</translation>
    </message>
    <message>
        <source>Reads A to Z as a to z.</source>
        <translation>将 A 至 Z 读作 a 至 z。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Tokens kept of a running text, the most frequent; 0 keeps all.</source>
        <translation>连续文本中保留的最常见词元数；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Steps that an input sees; 0 is 64 for text and no windows for tables.</source>
        <translation>输入可见的步数；0 表示文本用 64，表格不用窗口。</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Steps from window to window; 0 is the length for text, else 1.</source>
        <translation>窗口之间的步数；0 表示文本用窗口长度，其他用 1。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>预测步数</translation>
    </message>
    <message>
        <source>Steps ahead that a target holds.</source>
        <translation>目标包含的向前步数。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Pixels that images are scaled to.</source>
        <translation>图像缩放到的像素数。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Three channels: red, green, blue.</source>
        <translation>三个通道：红、绿、蓝。</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>一个通道。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A CSV file in the folder whose first column names the images; without one, folders are classes.</source>
        <translation>文件夹中的 CSV 文件，第一列为图像名；没有时以文件夹为类别。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Share of images that may be unreadable.</source>
        <translation>允许无法读取的图像的比例。</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Mirrors half of the images in training.</source>
        <translation>训练时镜像一半的图像。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Added to all pixels at most in training; 1 is from black to white.</source>
        <translation>训练时最多加到所有像素上的值；1 为从黑到白。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Times that every training row is seen.</source>
        <translation>每个训练行被使用的次数。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Rows per step. Larger is faster per row and smoother.</source>
        <translation>每步的行数。越大则每行越快，也越平滑。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Chooses start values, order and dropout.</source>
        <translation>决定初始值、顺序和 dropout。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>范数裁剪</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 for any.</source>
        <translation>所有梯度合计的最大范数；0 表示不限。</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>数值裁剪</translation>
    </message>
    <message>
        <source>Largest element of a gradient; 0 for any.</source>
        <translation>梯度的最大元素；0 表示不限。</translation>
    </message>
    <message>
        <source>The block around shows %1. Hide that first, then make a block.</source>
        <translation>外层块显示了 %1。请先隐藏它，再创建块。</translation>
    </message>
    <message>
        <source>A block&apos;s name has letters, digits and underscores only, such as residual.</source>
        <translation>块的名称只含字母、数字和下划线，例如 residual。</translation>
    </message>
    <message>
        <source>There is a layer or block %1 already.</source>
        <translation>已有名为 %1 的层或块。</translation>
    </message>
    <message>
        <source>Rename the block %1 to %2</source>
        <translation>将块 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Give %1 a block of its own</source>
        <translation>为 %1 单独建立块</translation>
    </message>
    <message>
        <source>Show %1 on the block</source>
        <translation>在块上显示 %1</translation>
    </message>
    <message>
        <source>Hide %1 on the block</source>
        <translation>在块上隐藏 %1</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>忽略“%1”</translation>
    </message>
    <message>
        <source>Show dismissed warnings</source>
        <translation>显示已忽略的警告</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>配对依据</translation>
    </message>
    <message>
        <source>The column of a class: rows become pairs, half of them of one class.</source>
        <translation>类别所在的列:行组成对,其中一半属于同一类。</translation>
    </message>
    <message>
        <source>Pairs a row</source>
        <translation>每行的对数</translation>
    </message>
    <message>
        <source>Pairs alike that each row begins, and as many that differ.</source>
        <translation>每一行开头的同类对的数目，不同类的对也同样多。</translation>
    </message>
    <message>
        <source>Pixels that images are moved at most in training. Black comes in, and into masks the label that the loss leaves out, or class 0.</source>
        <translation>训练时图像最多移动的像素数。移入处为黑色；在掩码中为损失忽略的标签，若无则为类别 0。</translation>
    </message>
    <message>
        <source>Degrees that images are turned at most in training. What comes in is as with Shift.</source>
        <translation>训练时图像最多旋转的度数。移入处与平移时相同。</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights (EMA), which is steadier than they are, and validates, tests and saves that. 0.999 is usual; 0 for none.</source>
        <translation>保留权重的滑动平均（EMA），它比权重本身更平稳；验证、测试和保存都用它。常用 0.999；0 表示不用。</translation>
    </message>
    <message>
        <source>Copy nodes with Ctrl C, or lines of nodes from a project file.</source>
        <translation>请用 Ctrl C 复制节点，或从项目文件中复制节点所在的行。</translation>
    </message>
    <message>
        <source>The clipboard has no text. %1</source>
        <translation>剪贴板中没有文本。%1</translation>
    </message>
    <message>
        <source>The clipboard has no nodes, but “%1”. %2</source>
        <translation>剪贴板中没有节点，而是“%1”。%2</translation>
    </message>
    <message>
        <source>The clipboard has a text of %1 million characters, and nodes have at most %2. Open it as a project file.</source>
        <translation>剪贴板中的文本有 %1 百万个字符，而节点最多 %2 百万。请将其作为项目文件打开。</translation>
    </message>
    <message>
        <source>The clipboard begins with “{” as a project does, but: %1</source>
        <translation>剪贴板像项目一样以“{”开头，但是：%1</translation>
    </message>
    <message>
        <source>Pasted; one thing was left out</source>
        <translation>已粘贴；有一项被略去</translation>
    </message>
    <message>
        <source>Pasted; %1 things were left out</source>
        <translation>已粘贴；有 %1 项被略去</translation>
    </message>
    <message>
        <source>There is no node here for links from: %1. Draw these anew.</source>
        <translation>此处没有这些连线的来源节点：%1。请重新绘制。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未粘贴任何内容</translation>
    </message>
    <message>
        <source>Lead a link to %1</source>
        <translation>引导到 %1 的连接</translation>
    </message>
    <message>
        <source>Straighten links</source>
        <translation>拉直连接</translation>
    </message>
    <message>
        <source>Straighten a link</source>
        <translation>拉直一条连接</translation>
    </message>
    <message>
        <source>Move %1 things</source>
        <translation>移动 %1 项</translation>
    </message>
    <message>
        <source>Delete %1 things</source>
        <translation>删除 %1 项</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Name a group</source>
        <translation>命名分组</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>编写笔记</translation>
    </message>
    <message>
        <source>Resize a group</source>
        <translation>调整分组大小</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>调整笔记大小</translation>
    </message>
    <message>
        <source>Colour notes and groups</source>
        <translation>为笔记和分组着色</translation>
    </message>
    <message>
        <source>This is so at %1, not here.</source>
        <translation>此问题出现在 %1 处，此处没有。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::BlockBar</name>
    <message>
        <source>Give this one a copy of its own</source>
        <translation>为此处单独复制一份</translation>
    </message>
    <message>
        <source>Open block</source>
        <translation>打开的块</translation>
    </message>
    <message>
        <source>%1 is used here only.</source>
        <translation>%1 只在此处使用。</translation>
    </message>
    <message>
        <source>%1 is used %2 times: a change here changes all of them.</source>
        <translation>%1 使用了 %2 次：此处的更改会影响全部。</translation>
    </message>
    <message>
        <source>Back to %1 (Escape goes one step)</source>
        <translation>返回 %1（Esc 返回一级）</translation>
    </message>
</context>
<context>
    <name>netloom::editor::BlockPage</name>
    <message>
        <source>Name of the block</source>
        <translation>模块名称</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>在模块上显示</translation>
    </message>
    <message>
        <source>Each use of the block sets these for itself. To add one, select a node and press the block sign at a parameter.</source>
        <translation>模块的每次使用各自设置这些参数。要添加一个,请选择节点并点击参数旁的模块标志。</translation>
    </message>
    <message>
        <source>sets %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>使用了一次</translation>
    </message>
    <message>
        <source>Used %1 times</source>
        <translation>使用了 %1 次</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The network as a graph. Arrow keys walk along links.</source>
        <translation>以图显示的网络。方向键沿连接移动。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CanvasWidget</name>
    <message>
        <source>Add a layer…</source>
        <translation>添加层…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>排列所有节点</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>适应网络</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Link in order</source>
        <translation>依次连接</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>替换层…</translation>
    </message>
    <message>
        <source>Swap two inputs</source>
        <translation>交换两个输入</translation>
    </message>
    <message>
        <source>Make a block</source>
        <translation>合成块</translation>
    </message>
    <message>
        <source>Write out the block</source>
        <translation>展开块</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>分层排列</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>对齐成行</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>对齐成列</translation>
    </message>
    <message>
        <source>Equal distances in the row</source>
        <translation>行内等距</translation>
    </message>
    <message>
        <source>Equal distances in the column</source>
        <translation>列内等距</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>空画布</translation>
    </message>
    <message>
        <source>Drag a layer from the left, or double-click here to search one. Begin with Input.</source>
        <translation>从左侧拖入一个层，或在此双击搜索。请从 Input 开始。</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>Layers that take %1</source>
        <translation>可接收 %1 的层</translation>
    </message>
    <message>
        <source>Layers that feed %1</source>
        <translation>可输入到 %1 的层</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Replace %1 by</source>
        <translation>将 %1 替换为</translation>
    </message>
    <message>
        <source>Open the block</source>
        <translation>打开块</translation>
    </message>
    <message>
        <source>Lead the link through here</source>
        <translation>让连接经过这里</translation>
    </message>
    <message>
        <source>Straighten the link</source>
        <translation>拉直连接</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>剪断连接</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a group around</source>
        <translation>在周围添加分组</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ChangedDot</name>
    <message>
        <source>Differs from the default</source>
        <translation>与默认值不同</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ClassBars</name>
    <message>
        <source>and %1 more classes</source>
        <translation>还有 %1 个类别</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CodePanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Save the code as…</source>
        <translation>代码另存为…</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>还没有代码</translation>
    </message>
    <message>
        <source>Format of the code</source>
        <translation>代码格式</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>代码已复制</translation>
    </message>
    <message>
        <source>%1 lines of %2.</source>
        <translation>%1 行 %2 代码。</translation>
    </message>
    <message>
        <source>The network is being read.</source>
        <translation>正在读取网络。</translation>
    </message>
    <message>
        <source>This is the last network that fitted. %1</source>
        <translation>这是最近一个匹配的网络。%1</translation>
    </message>
    <message>
        <source>Save the code as</source>
        <translation>代码另存为</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Code saved</source>
        <translation>代码已保存</translation>
    </message>
    <message>
        <source>The code was not saved</source>
        <translation>代码未保存</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CodeView</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ComboEditor</name>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CompareView</name>
    <message>
        <source>First graph</source>
        <translation>第一个图</translation>
    </message>
    <message>
        <source>Second graph</source>
        <translation>第二个图</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>netloom::editor::DataSection</name>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Rows by %1</source>
        <translation>按 %1 统计的行</translation>
    </message>
    <message>
        <source>Reading the data: %1 %</source>
        <translation>正在读取数据：%1 %</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ExplanationLines</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
</context>
<context>
    <name>netloom::editor::HelpPage</name>
    <message>
        <source>In this network</source>
        <translation>在此网络中</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
</context>
<context>
    <name>netloom::editor::HelpPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerChooser</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search layers that fit</source>
        <translation>搜索匹配的层</translation>
    </message>
    <message>
        <source>Layers that fit</source>
        <translation>匹配的层</translation>
    </message>
    <message>
        <source>No layer that fits is called so.</source>
        <translation>没有匹配的层叫这个名称。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerListModel</name>
    <message>
        <source>%1, %2 layers, open</source>
        <translation>%1，%2 个层，已展开</translation>
    </message>
    <message>
        <source>%1, %2 layers, folded</source>
        <translation>%1，%2 个层，已折叠</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerListView</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>网络概览</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>点击或拖动以查看别处</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodeHeader</name>
    <message>
        <source>Explain this layer (F1)</source>
        <translation>解释此层 (F1)</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>No layer “%1” here</source>
        <translation>此处没有层“%1”</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodePage</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodesPage</name>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Common parameters</source>
        <translation>共同参数</translation>
    </message>
    <message>
        <source>These layers have no parameter in common.</source>
        <translation>这些层没有共同的参数。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumberEditor</name>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1,滑块</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumberField</name>
    <message>
        <source>A number is needed, such as %1</source>
        <translation>需要一个数字，例如 %1</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>需要一个整数</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更大</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更小</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumbersEditor</name>
    <message>
        <source>%1, part %2</source>
        <translation>%1，第 %2 部分</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutlineModel</name>
    <message>
        <source>unknown layer</source>
        <translation>未知层</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>input %1 from %2, %3</source>
        <translation>输入 %1 来自 %2，%3</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutlinePanel</name>
    <message>
        <source>No nodes yet</source>
        <translation>还没有节点</translation>
    </message>
    <message>
        <source>Add a layer; it is listed here with its links.</source>
        <translation>添加一个层，它会连同其连接列在这里。</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>网络大纲</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutputSection</name>
    <message>
        <source>Output for the first row</source>
        <translation>第一行的输出</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>With the weights of the chosen run</source>
        <translation>使用所选运行的权重</translation>
    </message>
    <message>
        <source>With the weights that training starts from</source>
        <translation>使用训练开始时的权重</translation>
    </message>
    <message>
        <source>Output of %1 for the first row</source>
        <translation>%1 对第一行的输出</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PalettePanel</name>
    <message>
        <source>Layer palette</source>
        <translation>层面板</translation>
    </message>
    <message>
        <source>Search %1 layers</source>
        <translation>搜索 %1 个层</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>搜索层</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No layer has it in its name or description.</source>
        <translation>没有层的名称或描述包含它。</translation>
    </message>
    <message>
        <source>1 layer without “%1”.</source>
        <translation>不含“%1”时有 1 个层。</translation>
    </message>
    <message>
        <source>%1 layers without “%2”.</source>
        <translation>不含“%2”时有 %1 个层。</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>没有“%1”的结果</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PaletteStrip</name>
    <message>
        <source>%1, 1 layer</source>
        <translation>%1，1 个层</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1，%2 个层</translation>
    </message>
    <message>
        <source>Layer palette, folded</source>
        <translation>层面板，已折叠</translation>
    </message>
    <message>
        <source>Search all layers (/)</source>
        <translation>搜索所有层 (/)</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>网络大纲</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PanelTab</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemCard</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>What the layer of %1 does, with these numbers (F1)</source>
        <translation>%1 的层结合这些数字的作用 (F1)</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>undo with Ctrl Z</source>
        <translation>可用 Ctrl Z 撤销</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · 可用 Ctrl Z 撤销</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemNote</name>
    <message>
        <source>Undo with Ctrl Z</source>
        <translation>可用 Ctrl Z 撤销</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · 可用 Ctrl Z 撤销</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemRow</name>
    <message>
        <source>Explain (F1)</source>
        <translation>解释 (F1)</translation>
    </message>
    <message>
        <source>%1: %2 %3: %4</source>
        <translation>%1：%2 %3：%4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Undo with Ctrl Z</source>
        <translation>可用 Ctrl Z 撤销</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · 可用 Ctrl Z 撤销</translation>
    </message>
    <message>
        <source>Do not warn of this again (Del)</source>
        <translation>不再就此警告 (Del)</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Every shape fits: 1 node, %1 params.</source>
        <translation>所有形状都匹配：1 个节点，%1 个参数。</translation>
    </message>
    <message>
        <source>Every shape fits: %1 nodes, %2 params.</source>
        <translation>所有形状都匹配：%1 个节点，%2 个参数。</translation>
    </message>
    <message>
        <source>Show 1 dismissed warning</source>
        <translation>显示 1 个已忽略的警告</translation>
    </message>
    <message>
        <source>Show %1 dismissed warnings</source>
        <translation>显示 %1 个已忽略的警告</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProjectPage</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Phase %1 of %2</source>
        <translation>第 %1 阶段,共 %2 个</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>nodes, links</source>
        <translation>节点、连接</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>per sample</source>
        <translation>每样本</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::RateCurve</name>
    <message>
        <source>The learning rate goes from %1 to %2</source>
        <translation>学习率从 %1 变到 %2</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>运行过程中的学习率</translation>
    </message>
    <message>
        <source>epoch 1</source>
        <translation>第 1 轮</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor::RemarkField</name>
    <message>
        <source>Title of the group</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Write here. Escape ends it.</source>
        <translation>在此书写，按 Esc 结束。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SampleGrid</name>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>and %1 more channels</source>
        <translation>还有 %1 个通道</translation>
    </message>
    <message>
        <source>scaled to the largest</source>
        <translation>按最大值缩放</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SettingForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>更少设置</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SettingRow</name>
    <message>
        <source>Set %1 to its default</source>
        <translation>将 %1 设为默认值</translation>
    </message>
    <message>
        <source> Default %1.</source>
        <translation> 默认 %1。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ShapeSection</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>%1 of the params</source>
        <translation>占参数的 %1</translation>
    </message>
    <message>
        <source>%1 of the arithmetic</source>
        <translation>占计算量的 %1</translation>
    </message>
    <message>
        <source>%1 per row, %2 of the memory</source>
        <translation>每行 %1,占内存的 %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ShowButton</name>
    <message>
        <source>Show on the block</source>
        <translation>在模块上显示</translation>
    </message>
    <message>
        <source>Show on the block, so that each use sets its own</source>
        <translation>在模块上显示,使每次使用可单独设置</translation>
    </message>
    <message>
        <source>Shown on the block as %1. Click to hide it</source>
        <translation>在模块上显示为 %1。点击以隐藏</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SwitchEditor</name>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>netloom::editor::TextEditor</name>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ZoomBar</name>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation>缩小 (Ctrl -)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>放大 (Ctrl +)</translation>
    </message>
    <message>
        <source>Fit the network (F)</source>
        <translation>适应网络 (F)</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Make a block of %1 nodes</source>
        <translation>将 %1 个节点合成块</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
</context>
</TS>
