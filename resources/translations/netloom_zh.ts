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
        <translation>pp</translation>
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
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>top5 accuracy</source>
        <translation>前五准确率</translation>
    </message>
    <message>
        <source>mean iou</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>label error rate</source>
        <translation>标签错误率</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>训练%1</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>验证%1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试%1</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>%1 more: `loom help` in a terminal names all of them.</source>
        <translation>还有 %1 个：在终端运行 `loom help` 可列出全部。</translation>
    </message>
    <message>
        <source>A plugin was left out</source>
        <translation>一个插件被略过</translation>
    </message>
    <message>
        <source>%1 plugins were left out</source>
        <translation>%1 个插件被略过</translation>
    </message>
    <message>
        <source>and %1 more inputs</source>
        <translation>以及另外 %1 个输入</translation>
    </message>
    <message>
        <source> The validation loss was still falling: train longer.</source>
        <translation>验证损失仍在下降：请训练更久。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
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
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2 epochs.</source>
        <translation>%1，%2 轮。</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>共享权重</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Best validation %1</source>
        <translation>最佳验证%1</translation>
    </message>
    <message>
        <source>Best training %1</source>
        <translation>最佳训练%1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>测试折</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1，阶段 %2</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 项设置</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 项设置</translation>
    </message>
    <message>
        <source>1 param</source>
        <translation>1 个参数</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>kaiming normal</source>
        <translation>Kaiming 正态</translation>
    </message>
    <message>
        <source>kaiming uniform</source>
        <translation>Kaiming 均匀</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>logarithms</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>made</source>
        <translation>假</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>pytorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>real</source>
        <translation>真</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>same</source>
        <translation>等大</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>small normal</source>
        <translation>小正态</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>无填充</translation>
    </message>
    <message>
        <source>wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>xavier normal</source>
        <translation>Xavier 正态</translation>
    </message>
    <message>
        <source>xavier uniform</source>
        <translation>Xavier 均匀</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&apos;{}&apos;, which keeps the fastest way of each operation, is damaged. It is made anew.</source>
        <translation>“{}”保存每个运算的最快方式，该文件已损坏，将重新生成。</translation>
    </message>
    <message>
        <source>0 becomes 1, 1 becomes 2.72, −1 becomes 0.37: every result is above 0. It turns sums into products, and lets a network predict quantities that grow by percentages.

Results become very large very quickly: 20 gives 485 million. Normalise what goes in, or use Softplus.</source>
        <translation>0 变为 1，1 变为 2.72，−1 变为 0.37：结果都大于 0。它把和变成积，让网络能预测按百分比增长的量。

结果增长极快：20 给出 4.85 亿。请对输入做归一化，或使用 Softplus。</translation>
    </message>
    <message>
        <source>0 becomes −0.69, which is ln 0.5; large numbers approach 0, very negative ones pass almost unchanged. Results are never above 0.

Computed in one piece it stays exact where a sigmoid followed by a logarithm would give minus infinity.</source>
        <translation>0 变为 −0.69，即 ln 0.5；大的数接近 0，很负的数几乎不变。结果从不大于 0。

一次算成，在先 sigmoid 后取对数会得到负无穷之处仍保持精确。</translation>
    </message>
    <message>
        <source>0 gives 0, 1.57 (a quarter turn) gives 1, and so on in waves. Networks of sines (SIREN) learn pictures and sounds as functions of place; their first layer has a frequency of 30.

A higher frequency makes more waves over the same range of numbers.</source>
        <translation>0 给出 0，1.57（四分之一圈）给出 1，如此成波。正弦网络（SIREN）把图片和声音当作位置的函数来学习；其第一层的频率为 30。

频率越高，同一数值范围内的波越多。</translation>
    </message>
    <message>
        <source>0 or 1 for each as numbers, or a class.</source>
        <translation>每个为数字 0 或 1，或一个类别。</translation>
    </message>
    <message>
        <source>0 or 1 for each, as numbers, or a label of two classes.</source>
        <translation>每个为数字 0 或 1，或两个类别之一的标签。</translation>
    </message>
    <message>
        <source>1 becomes 0, 10 becomes 2.30, 0.1 becomes −2.30: equal ratios become equal steps. Quantities over many orders of magnitude, such as prices, are easier to learn this way.

Below the least number, which is just above 0, the result stays the same, because 0 and negative numbers have no logarithm.</source>
        <translation>1 变为 0，10 变为 2.30，0.1 变为 −2.30：相等的比变成相等的步。跨许多数量级的量（如价格）这样更易学习。

低于最小数（略大于 0）时结果不再变化，因为 0 和负数没有对数。</translation>
    </message>
    <message>
        <source>1 where a pair belongs together, 0 where it does not.</source>
        <translation>成对者为 1，否则为 0。</translation>
    </message>
    <message>
        <source>3 becomes 9, −0.5 becomes 0.25: the sign is lost, and large numbers stand out. Squared differences are distances.

For other powers, use Power.</source>
        <translation>3 变为 9，−0.5 变为 0.25：符号消失，大数更突出。差的平方就是距离。

其他次方请用“幂”。</translation>
    </message>
    <message>
        <source>3 becomes −3 and −3 becomes 3. It turns a distance into a likeness, or a cost into a gain.

Gradients change their sign with it.</source>
        <translation>3 变为 −3，−3 变为 3。距离由此变成相似度，代价变成收益。

梯度的符号也随之改变。</translation>
    </message>
    <message>
        <source>4 becomes 0.25. It turns a period into a frequency, or a product into a quotient.

Near 0 results become huge, and 0 itself gives infinity: keep numbers away from 0, for example with Softplus before it.</source>
        <translation>4 变为 0.25。周期由此变成频率，积变成商。

接近 0 时结果极大，0 本身给出无穷：请让数值远离 0，例如在前面加 Softplus。</translation>
    </message>
    <message>
        <source>9 becomes 3. Below the least number, which is just above 0, the result stays the same, because a negative number has no root and at 0 the slope would be infinite.

Behind a sum of squares it makes a length.</source>
        <translation>9 变为 3。低于最小数（略大于 0）时结果不再变化，因为负数没有平方根，而在 0 处斜率无穷大。

放在平方和之后即得长度。</translation>
    </message>
    <message>
        <source>A convolution in two thrifty steps: along each channel, then across channels.</source>
        <translation>分两步的节省型卷积：先沿每个通道，再跨通道。</translation>
    </message>
    <message>
        <source>A convolution in two thrifty steps: over each channel, then across channels.</source>
        <translation>分两步的节省型卷积：先在每个通道上，再跨通道。</translation>
    </message>
    <message>
        <source>A filter is a short stretch of weights, for example 3 steps over all channels. It slides along the sequence, and at every step it says how much the stretch there looks like its pattern. Each filter makes one output channel.

It suits sounds, sensor readings and prices, where a pattern means the same whenever it comes. With causal padding a step sees only itself and those before it, as a forecast must; dilation lets a few layers see far back.</source>
        <translation>滤波器是一小段权重，例如跨所有通道的 3 步。它沿序列滑动，在每一步给出该段与其模式的相似程度。每个滤波器产生一个输出通道。

适合声音、传感器读数和价格：模式何时出现意义都一样。用因果填充时，一步只看到自身和之前的步，预测必须如此；膨胀让少数几层就能看到很远之前。</translation>
    </message>
    <message>
        <source>A filter is a small block of weights, for example 3 × 3 × 3 voxels over all channels. It slides through the volume, and at every place it says how much that place looks like its pattern. Each filter makes one output channel.

It suits scans of bodies and materials, and films, whose third axis is time. A block of 27 cells costs three times a patch of 9, so start with few filters.</source>
        <translation>滤波器是一小块权重，例如跨所有通道的 3 × 3 × 3 体素。它在体数据中滑动，在每处给出与其模式的相似程度。每个滤波器产生一个输出通道。

适合人体和材料的扫描，以及第三轴为时间的影片。27 格的块比 9 格的窗口贵三倍，因此请从少量滤波器开始。</translation>
    </message>
    <message>
        <source>A filter is a small patch of weights, for example 3 × 3 pixels over all channels. It slides over the picture, and at every place it says how much that place looks like its pattern. Each filter makes one output channel.

Early convolutions learn edges and spots, later ones combine them into shapes. Because the same patch is used at every place, a convolution needs far fewer weights than a dense layer, and finds a pattern wherever it stands.</source>
        <translation>滤波器是一小块权重，例如跨所有通道的 3 × 3 像素。它在图片上滑动，在每处给出与其模式的相似程度。每个滤波器产生一个输出通道。

前面的卷积学习边缘和斑点，后面的将其组合成形状。由于各处使用同一块权重，卷积所需的权重远少于全连接层，而且模式在哪里都能找到。</translation>
    </message>
    <message>
        <source>A generator learns to draw digits that a judge cannot tell from real ones: two networks, two phases.</source>
        <translation>生成器学习画出判别器无法与真实区分的数字：两个网络，两个阶段。</translation>
    </message>
    <message>
        <source>A generator turns random numbers into samples: other numbers, another picture. This node draws them anew in every step, as many for each sample as its size says.

Link anything that comes once per sample to it, such as the input node; only the number of samples is taken from there.</source>
        <translation>生成器将随机数变为样本：数字不同，图片就不同。此节点每步重新抽取，每个样本的个数由其大小决定。

请连接每个样本出现一次的内容，例如输入节点；只取其样本数。</translation>
    </message>
    <message>
        <source>A large number becomes almost 1, a very negative one almost 0, and 0 becomes one half. That reads like a probability, so it suits yes-or-no answers and gates.

Inside a deep network prefer ReLU: the curve is flat far from 0, and gradients fade.</source>
        <translation>大的数接近 1，很负的数接近 0，0 变为一半。可读作概率，因此适合是非判断和门。

在深层网络内部请优先用 ReLU：曲线在远离 0 处平坦，梯度会消失。</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns its slope below 0.</source>
        <translation>斜率（0 以下）可学习的 Leaky ReLU。</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope below 0 is drawn anew in every training step.</source>
        <translation>0 以下的斜率在每个训练步重新随机抽取的 Leaky ReLU。</translation>
    </message>
    <message>
        <source>A list of 10 becomes one step of a sequence (1 × 10), or 10 steps of one feature (10 × 1), without moving a number. Layers that want an axis more then take it.

Where two tensors broadcast, the new axis is the one that is stretched.</source>
        <translation>10 个数的列表变为序列的一步（1 × 10），或一个特征的 10 步（10 × 1），数字不动。需要多一个轴的层就能接受它。

两个张量广播时，被扩展的就是新轴。</translation>
    </message>
    <message>
        <source>A list of features at every time step.</source>
        <translation>每个时间步一个特征列表。</translation>
    </message>
    <message>
        <source>A list of features for every step: for tags, next tokens, more layers.</source>
        <translation>每一步一个特征列表：用于标注、预测下一词元或后续层。</translation>
    </message>
    <message>
        <source>A list of features, or a map of channel × height × width.</source>
        <translation>特征列表，或 通道 × 高 × 宽 的特征图。</translation>
    </message>
    <message>
        <source>A list of features, or a map of channel × places.</source>
        <translation>特征列表，或 通道 × 位置 的特征图。</translation>
    </message>
    <message>
        <source>A list of features, or one at every time step.</source>
        <translation>特征列表，或每个时间步一个。</translation>
    </message>
    <message>
        <source>A list of numbers, or one at every step.</source>
        <translation>数字列表，或每一步一个。</translation>
    </message>
    <message>
        <source>A list of numbers.</source>
        <translation>数字列表。</translation>
    </message>
    <message>
        <source>A list of numbers; a map goes through Flatten first.</source>
        <translation>数字列表；特征图须先经过“展平”。</translation>
    </message>
    <message>
        <source>A list, or one at every place.</source>
        <translation>列表，或每个位置一个。</translation>
    </message>
    <message>
        <source>A list, whose numbers become columns.</source>
        <translation>列表，其数字成为列。</translation>
    </message>
    <message>
        <source>A list, whose numbers become rows.</source>
        <translation>列表，其数字成为行。</translation>
    </message>
    <message>
        <source>A loss that asks for small or few numbers.</source>
        <translation>要求数值小或非零少的损失。</translation>
    </message>
    <message>
        <source>A map of 16 × 1 × 1 becomes a list of 16; no number moves. It undoes Add an axis, and tidies up behind pooling.

Axes larger than 1 stay. Should none be left, one stays, so that a sample is never without one.</source>
        <translation>16 × 1 × 1 的特征图变为 16 个数的列表；数字不动。它与“添加轴”相反，用于池化之后的整理。

大于 1 的轴保留。若一个不剩，则保留一个，样本总有轴。</translation>
    </message>
    <message>
        <source>A map with one channel per class, or one for yes or no.</source>
        <translation>每个类别一个通道的特征图，是非判断则为一个通道。</translation>
    </message>
    <message>
        <source>A map, a sequence or a matrix.</source>
        <translation>特征图、序列或矩阵。</translation>
    </message>
    <message>
        <source>A map: channel × height × width.</source>
        <translation>特征图：通道 × 高 × 宽。</translation>
    </message>
    <message>
        <source>A map: channel × places.</source>
        <translation>特征图：通道 × 位置。</translation>
    </message>
    <message>
        <source>A matrix per sample: rows × columns.</source>
        <translation>每个样本一个矩阵：行 × 列。</translation>
    </message>
    <message>
        <source>A matrix with as many rows as a has columns.</source>
        <translation>行数与 a 的列数相同的矩阵。</translation>
    </message>
    <message>
        <source>A picture has channels, rows and columns; a dense layer wants one plain list. Flatten reads the picture channel by channel and row by row into such a list.

It changes no number and learns nothing. What it loses is who stood beside whom, so put convolutions before it.</source>
        <translation>图片有通道、行和列；全连接层需要一个普通列表。“展平”逐通道、逐行将图片读成这样的列表。

它不改变数字，也不学习。失去的是谁与谁相邻，因此请把卷积放在它前面。</translation>
    </message>
    <message>
        <source>A recording has many steps, its text few letters, and nobody knows which step belongs to which letter. This loss counts every way of spreading the letters over the steps, with repeats and silence between them, and asks that all of them together be likely.

One class is the *blank*, which says nothing: with 26 letters there are 27 classes, the blank is 0 and the letters are 1–26. To read what a network spells, take the best class of each step, join repeats, and drop blanks.

All rows of the target are as long as the longest: shorter ones are filled up with the blank or with another number, *Padding*. A sample needs a step for every label, and one more between two equal ones; where there are fewer, training stops and says so, unless such samples are left out.</source>
        <translation>录音有许多步，其文本只有少量字母，没人知道哪一步对应哪个字母。此损失计入把字母分配到各步的所有方式（其间可有重复和静音），并要求它们合起来的概率大。

有一个类别是*空白*，不表示任何内容：26 个字母共 27 个类别，空白为 0，字母为 1–26。要读出网络的拼写，取每步的最佳类别，合并重复，去掉空白。

目标的各行与最长者等长：较短的用空白或另一个数（*填充*）补齐。样本每个标签需要一步，两个相同标签之间再多一步；不足时训练会停止并提示，除非略去这类样本。</translation>
    </message>
    <message>
        <source>A recurrent layer that reads from the start knows the most at its last step. This layer takes that step out, as one list of features, for one answer per sequence.

A recurrent layer can also be set to give its last step by itself.</source>
        <translation>从头读取的循环层在最后一步知道得最多。此层取出这一步，作为一个特征列表，用于每个序列一个答案。

循环层也可以自己设为只给出最后一步。</translation>
    </message>
    <message>
        <source>A residual block that narrows to few channels for its 3×3 convolution and widens again.</source>
        <translation>残差块：为 3×3 卷积收窄到少量通道，然后再展宽。</translation>
    </message>
    <message>
        <source>A rounded ReLU whose result is always above 0.</source>
        <translation>圆滑的 ReLU，结果始终大于 0。</translation>
    </message>
    <message>
        <source>A row of labels for each sample.</source>
        <translation>每个样本一行标签。</translation>
    </message>
    <message>
        <source>A sample like the anchor.</source>
        <translation>与锚点相似的样本。</translation>
    </message>
    <message>
        <source>A sample unlike the anchor.</source>
        <translation>与锚点不同的样本。</translation>
    </message>
    <message>
        <source>A score above 1 on the right side costs nothing, so the network cares only for samples near the border and on its wrong side: what a support vector machine does.

With classes of more than two, each class has a score of its own.</source>
        <translation>在正确一侧且大于 1 的得分没有损失，因此网络只关心边界附近和错误一侧的样本：与支持向量机相同。

多于两个类别时，每个类别有自己的得分。</translation>
    </message>
    <message>
        <source>A second one reads from the end, and both results are joined: twice the features.</source>
        <translation>另一个从末尾开始读，两者结果拼接：特征数加倍。</translation>
    </message>
    <message>
        <source>A sequence has steps, and a convolution or a dense network for pictures wants single samples. Fold steps lines the steps of all sequences up as one long batch, so that what follows sees each step alone, with the same weights.

Unfold steps puts them back. A block does both by itself when *Each time step* is on.</source>
        <translation>序列有步，而用于图片的卷积或全连接网络需要单个样本。“折叠步”将所有序列的步排成一个长批次，使后面的层用同样的权重逐步处理。

“展开步”再将其放回。开启*每个时间步*时，块会自行完成两者。</translation>
    </message>
    <message>
        <source>A sequence: channel × length, or time × features.</source>
        <translation>序列：通道 × 长度，或 时间 × 特征。</translation>
    </message>
    <message>
        <source>A sequence: steps first, then what one step has.</source>
        <translation>序列：先是步，再是每步的内容。</translation>
    </message>
    <message>
        <source>A sigmoid of three straight pieces, from 0 to 1.</source>
        <translation>由三段直线构成的 sigmoid，从 0 到 1。</translation>
    </message>
    <message>
        <source>A small convolutional network that reads handwritten digits of 8 × 8 pixels.</source>
        <translation>读取 8 × 8 像素手写数字的小型卷积网络。</translation>
    </message>
    <message>
        <source>A small network of two dense layers that keeps the number of features.</source>
        <translation>由两个全连接层组成的小网络，特征数不变。</translation>
    </message>
    <message>
        <source>A small transformer learns to write like Shakespeare, one character after the other: four blocks, in which every character looks back at those before it.</source>
        <translation>小型 Transformer 学习像莎士比亚那样逐字符写作：四个块，每个字符都回看之前的字符。</translation>
    </message>
    <message>
        <source>A smooth ReLU with a small dip below 0.</source>
        <translation>平滑的 ReLU，0 以下有小凹陷。</translation>
    </message>
    <message>
        <source>A smooth ReLU, as in GPT and BERT.</source>
        <translation>平滑的 ReLU，用于 GPT 和 BERT。</translation>
    </message>
    <message>
        <source>A smooth ReLU: each number times its own sigmoid.</source>
        <translation>平滑的 ReLU：每个数乘以自身的 sigmoid。</translation>
    </message>
    <message>
        <source>A smooth ReLU: keeps what is large, fades out what is below 0.</source>
        <translation>平滑的 ReLU：保留大的值，渐隐 0 以下的值。</translation>
    </message>
    <message>
        <source>A tanh of three straight pieces: numbers between the limits pass unchanged, the rest is moved to the nearer limit. It is much cheaper than tanh.

No gradient comes back from beyond the limits, so a unit out there does not learn from that sample.</source>
        <translation>由三段直线构成的 tanh：界限之间的数原样通过，其余移到较近的界限。比 tanh 便宜得多。

界限之外没有梯度传回，停在那里的单元不会从该样本学习。</translation>
    </message>
    <message>
        <source>A token is a number that stands for a character or a word; as a quantity it means nothing. The embedding keeps one row of features per token and looks it up. While training, tokens that are used alike get rows that are alike.

It is the first layer of every network for text, and serves as well for any other kind with many values, such as products or towns.</source>
        <translation>词元是代表字符或单词的数字；其大小没有意义。嵌入为每个词元保存一行特征并查表。训练时，用法相近的词元会得到相近的行。

它是所有文本网络的第一层，也适用于取值很多的其他种类，如产品或城市。</translation>
    </message>
    <message>
        <source>A transformer reads a whole text at once, so its first step can hold a summary of all. This layer takes that step out, as one list of features, for one answer per text.

Put it behind the last transformer layer and before the dense layers that answer.</source>
        <translation>Transformer 一次读完整个文本，因此其第一步可以容纳全文的摘要。此层取出这一步，作为一个特征列表，用于每个文本一个答案。

放在最后一个 Transformer 层之后、给出答案的全连接层之前。</translation>
    </message>
    <message>
        <source>A volume: channel × depth × height × width.</source>
        <translation>体数据：通道 × 深 × 高 × 宽。</translation>
    </message>
    <message>
        <source>A window slides along each channel and keeps only its largest number. A window of 2 steps halves the sequence, so that later layers see further with less work.

What is kept is that a pattern came; exactly when is forgotten a little.</source>
        <translation>窗口沿每个通道滑动，只保留其中最大的数。2 步的窗口使序列减半，后面的层以更少的计算看得更远。

保留的是模式出现过；确切时间略有遗忘。</translation>
    </message>
    <message>
        <source>A window slides along each channel and keeps the mean of its numbers. It smooths: a short peak counts less than under max-pool, a long rise as much.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>窗口沿每个通道滑动，保留其中数字的平均值。它起平滑作用：短峰比最大池化时影响小，长时间上升影响相同。

有填充时，添加的零默认计入平均，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>A window slides over each channel and keeps only its largest number. A window of 2 × 2 halves height and width, so that later layers see more of the picture with less work.

What is kept is that a pattern was found; where exactly is forgotten a little, which helps to recognise it when it has moved.</source>
        <translation>窗口在每个通道上滑动，只保留其中最大的数。2 × 2 的窗口使高和宽减半，后面的层以更少的计算看到更大的画面。

保留的是找到了模式；确切位置略有遗忘，这有助于在它移动后仍能识别。</translation>
    </message>
    <message>
        <source>A window slides over each channel and keeps the mean of its numbers. It smooths where max-pool picks: a single bright pixel counts less, an even area as much.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>窗口在每个通道上滑动，保留其中数字的平均值。最大池化是挑选，它则是平滑：单个亮像素影响较小，均匀区域影响相同。

有填充时，添加的零默认计入平均，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>A window slides through each channel and keeps only its largest number. A window of 2 × 2 × 2 leaves an eighth of the voxels.

What is kept is that a pattern was found; where exactly is forgotten a little.</source>
        <translation>窗口在每个通道中滑动，只保留其中最大的数。2 × 2 × 2 的窗口只留下八分之一的体素。

保留的是找到了模式；确切位置略有遗忘。</translation>
    </message>
    <message>
        <source>A window slides through each channel and keeps the mean of its numbers. A window of 2 × 2 × 2 leaves an eighth of the voxels.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>窗口在每个通道中滑动，保留其中数字的平均值。2 × 2 × 2 的窗口只留下八分之一的体素。

有填充时，添加的零默认计入平均，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Activity penalty</source>
        <translation>激活惩罚</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum, as Nesterov does.</source>
        <translation>像 Nesterov 那样沿动量向前看的 Adam。</translation>
    </message>
    <message>
        <source>Adam with weight decay kept apart from the gradient.</source>
        <translation>权重衰减与梯度分开的 Adam。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adaptive average pool</source>
        <translation>自适应平均池化</translation>
    </message>
    <message>
        <source>Adaptive average pool 1-D</source>
        <translation>一维自适应平均池化</translation>
    </message>
    <message>
        <source>Adaptive max-pool</source>
        <translation>自适应最大池化</translation>
    </message>
    <message>
        <source>Adaptive max-pool 1-D</source>
        <translation>一维自适应最大池化</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Add an axis</source>
        <translation>添加轴</translation>
    </message>
    <message>
        <source>Add learned offsets to every sum.</source>
        <translation>给每个和加上学习的偏置。</translation>
    </message>
    <message>
        <source>Add learned offsets to queries, keys, values and result.</source>
        <translation>给查询、键、值和结果加上学习的偏置。</translation>
    </message>
    <message>
        <source>Add one learned offset per filter.</source>
        <translation>给每个滤波器加一个学习的偏置。</translation>
    </message>
    <message>
        <source>Add one learned offset per unit.</source>
        <translation>给每个单元加一个学习的偏置。</translation>
    </message>
    <message>
        <source>Add one learned offset to each gate and each value.</source>
        <translation>给每个门和每个值加一个学习的偏置。</translation>
    </message>
    <message>
        <source>Add up from the end.</source>
        <translation>从末尾开始累加。</translation>
    </message>
    <message>
        <source>Added above and below the line, so that an empty area does not divide by 0.</source>
        <translation>分子和分母都加上它，避免空区域除以 0。</translation>
    </message>
    <message>
        <source>Added to the mean square so that nothing is divided by 0.</source>
        <translation>加到均方上，避免除以 0。</translation>
    </message>
    <message>
        <source>Added to the variance so that nothing is divided by 0.</source>
        <translation>加到方差上，避免除以 0。</translation>
    </message>
    <message>
        <source>Adds a border of zeros around a map.</source>
        <translation>在特征图周围加一圈零。</translation>
    </message>
    <message>
        <source>Adds a border that mirrors the map.</source>
        <translation>在特征图周围加镜像边。</translation>
    </message>
    <message>
        <source>Adds a border that repeats the edge of the map.</source>
        <translation>在特征图周围重复边缘。</translation>
    </message>
    <message>
        <source>Adds an axis of size 1.</source>
        <translation>添加一个大小为 1 的轴。</translation>
    </message>
    <message>
        <source>Adds mirrored steps at the ends of a sequence.</source>
        <translation>在序列两端添加镜像步。</translation>
    </message>
    <message>
        <source>Adds random numbers while training.</source>
        <translation>训练时加上随机数。</translation>
    </message>
    <message>
        <source>Adds several tensors of the same shape, number by number.</source>
        <translation>将多个相同形状的张量逐数相加。</translation>
    </message>
    <message>
        <source>Adds to every step a list of features that says where it stands.</source>
        <translation>给每一步加上表示其位置的特征列表。</translation>
    </message>
    <message>
        <source>Adds waves to the features that say where each step stands.</source>
        <translation>给特征加上表示每步位置的波。</translation>
    </message>
    <message>
        <source>Adds zeros at the ends of a sequence.</source>
        <translation>在序列两端补零。</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>对抗</translation>
    </message>
    <message>
        <source>All 0; every unit then learns the same, so rarely what you want.</source>
        <translation>全为 0；各单元会学到同样的东西，很少需要。</translation>
    </message>
    <message>
        <source>All cells are added in front: no step sees a later one.</source>
        <translation>全部补在前面：任何一步都看不到后面的步。</translation>
    </message>
    <message>
        <source>All numbers along the axis are added and divided by how many there are: over time it makes one list out of a sequence, over space one number per channel out of a map.

It treats every place alike; Max along an axis keeps what stands out instead.</source>
        <translation>沿该轴的所有数相加再除以个数：沿时间把序列变为一个列表，沿空间把特征图变为每通道一个数。

各处同等对待；沿轴取最大值则保留突出的部分。</translation>
    </message>
    <message>
        <source>All numbers along the axis are added up. Over the steps of a sequence it counts how much of something there is in all.

Sums grow with the size of the axis; where that varies, the mean is easier to learn from.</source>
        <translation>沿该轴的所有数相加。沿序列的各步，它计算某物总共有多少。

和随轴的大小增长；大小不定时，用平均值更易学习。</translation>
    </message>
    <message>
        <source>All numbers of a sample.</source>
        <translation>一个样本的所有数字。</translation>
    </message>
    <message>
        <source>Along the width it mirrors a picture, along time it lets a sequence run backwards: [1, 2, 3] becomes [3, 2, 1]. No number changes.

Twice the same flip is no flip.</source>
        <translation>沿宽度会镜像图片，沿时间会让序列倒放：[1, 2, 3] 变为 [3, 2, 1]。数值不变。

翻转两次等于没有翻转。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha dropout</translation>
    </message>
    <message>
        <source>An ELU that stays smooth at 0 for every alpha.</source>
        <translation>对任何 alpha 在 0 处都平滑的 ELU。</translation>
    </message>
    <message>
        <source>An ELU whose numbers keep mean 0 and variance 1 from layer to layer.</source>
        <translation>各层的数值保持均值 0、方差 1 的 ELU。</translation>
    </message>
    <message>
        <source>An activation bends the straight line that a layer of weights computes; without bends, a deep network could do no more than a single layer. ReLU is the simplest bend, fast, and the usual first choice.

A unit whose input is negative for every sample always gives 0 and stops learning. If many do, try a smaller learning rate, or Leaky ReLU.</source>
        <translation>激活函数使权重层计算的直线弯曲；没有弯曲，深层网络并不比单层更强。ReLU 是最简单的弯曲，速度快，通常首选。

若某单元的输入对所有样本都为负，它总给出 0 并停止学习。若很多单元如此，请试用较小的学习率或 Leaky ReLU。</translation>
    </message>
    <message>
        <source>An even number of features or channels.</source>
        <translation>偶数个特征或通道。</translation>
    </message>
    <message>
        <source>An output names a result. When you predict with a trained network, or take it to another framework, it computes exactly what its outputs need.

For a classifier, link the scores to it. A softmax before it turns scores into probabilities, which read nicer and name the same class.</source>
        <translation>输出为结果命名。用训练好的网络预测或导出到其他框架时，只计算输出所需的部分。

对分类器，请将得分连接到它。前面加 softmax 可将得分变为概率，更易读，且类别相同。</translation>
    </message>
    <message>
        <source>Another list, of any length.</source>
        <translation>另一个任意长度的列表。</translation>
    </message>
    <message>
        <source>Another one of the same size.</source>
        <translation>另一个同样大小的列表。</translation>
    </message>
    <message>
        <source>Any numbers; a softmax inside makes shares of them.</source>
        <translation>任意数字；内部的 softmax 将其变为份额。</translation>
    </message>
    <message>
        <source>Any numbers; the loss makes probabilities of them, which is more exact.</source>
        <translation>任意数字；由损失将其变为概率，这样更精确。</translation>
    </message>
    <message>
        <source>Any shape; every number is treated alone.</source>
        <translation>任意形状；每个数字单独处理。</translation>
    </message>
    <message>
        <source>Anything of the same batch; its numbers are not used.</source>
        <translation>同一批次中的任何值；不使用其数字。</translation>
    </message>
    <message>
        <source>Anything whose size along the axis is a multiple of the parts.</source>
        <translation>沿该轴的大小是份数倍数的任何值。</translation>
    </message>
    <message>
        <source>Anything whose size along the axis is known.</source>
        <translation>沿该轴的大小已知的任何值。</translation>
    </message>
    <message>
        <source>Anything with a free axis.</source>
        <translation>有空余轴的任何值。</translation>
    </message>
    <message>
        <source>Anything with a time axis: a list of features at every step, or a map.</source>
        <translation>带时间轴的任何值：每步一个特征列表，或特征图。</translation>
    </message>
    <message>
        <source>Anything with a time axis: tokens, a list of features at every step, or a map.</source>
        <translation>带时间轴的任何值：词元、每步一个特征列表，或特征图。</translation>
    </message>
    <message>
        <source>Anything with features along its last axis.</source>
        <translation>最后一轴为特征的任何值。</translation>
    </message>
    <message>
        <source>Anything with more than one number per sample.</source>
        <translation>每个样本多于一个数字的任何值。</translation>
    </message>
    <message>
        <source>Anything; axes larger than 1 stay.</source>
        <translation>任意；大于 1 的轴保留。</translation>
    </message>
    <message>
        <source>Anything; it passes unchanged.</source>
        <translation>任意；原样通过。</translation>
    </message>
    <message>
        <source>Anything; usually a list.</source>
        <translation>任意；通常是列表。</translation>
    </message>
    <message>
        <source>Anything; usually a map of channel × height × width.</source>
        <translation>任意；通常是 通道 × 高 × 宽 的特征图。</translation>
    </message>
    <message>
        <source>Applies the block to every time step of a sequence alone, with the same weights.</source>
        <translation>将块用相同的权重分别应用于序列的每个时间步。</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Arranges the numbers of a sample in another shape.</source>
        <translation>将样本的数字排成另一种形状。</translation>
    </message>
    <message>
        <source>As Dice it compares areas, but by the share of their union that they have in common, which is the number that segmentations are usually judged by.

It is stricter than Dice with areas that overlap by half.</source>
        <translation>与 Dice 一样比较区域，但按其交集占并集的比例，分割结果通常就以此数衡量。

对重叠一半的区域，它比 Dice 更严格。</translation>
    </message>
    <message>
        <source>As Hinge, a score that is right by a margin of 1 costs nothing. What is missing to the margin counts by its square, which makes the loss smooth there and stricter with bad misses.

Prefer Hinge where some labels are wrong.</source>
        <translation>与 Hinge 一样，以间隔 1 判对的得分没有损失。未达间隔的部分按平方计，因此损失在该处平滑，对严重错误更严格。

标签有误时请优先用 Hinge。</translation>
    </message>
    <message>
        <source>As many cells as you say are cut off.</source>
        <translation>按给定数量裁掉单元格。</translation>
    </message>
    <message>
        <source>As many cells as you say.</source>
        <translation>按给定数量补单元格。</translation>
    </message>
    <message>
        <source>As tanh, but the ends are reached slowly: 1 becomes 0.5, 9 becomes 0.9. Gradients far from 0 fade less than those of tanh.

The steepness says how fast the curve rises at 0; 1 is what PyTorch and Keras have.</source>
        <translation>类似 tanh，但缓慢到达两端：1 变为 0.5，9 变为 0.9。远离 0 的梯度比 tanh 衰减得少。

陡度表示曲线在 0 处上升的快慢；PyTorch 和 Keras 为 1。</translation>
    </message>
    <message>
        <source>Asks a judge&apos;s scores to say *real*, or to say *made up*; it needs no target.</source>
        <translation>要求判别器的得分判为*真*或*假*；不需要目标。</translation>
    </message>
    <message>
        <source>Asks that each score is right by a margin of at least 1, and then no more.</source>
        <translation>要求每个得分以至少 1 的间隔判对，此外别无要求。</translation>
    </message>
    <message>
        <source>Asks that the better of two gets the higher score.</source>
        <translation>要求两者中较好的得分更高。</translation>
    </message>
    <message>
        <source>At every place the largest of the inputs&apos; numbers stays. The gradient goes to the input it came from, and to the first of equals.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>每个位置保留各输入中最大的数。梯度传回它所来自的输入，相等时传给第一个。

某输入在某轴上大小为 1 时，该数用于整个轴。</translation>
    </message>
    <message>
        <source>At every place the smallest of the inputs&apos; numbers stays. The gradient goes to the input it came from, and to the first of equals.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>每个位置保留各输入中最小的数。梯度传回它所来自的输入，相等时传给第一个。

某输入在某轴上大小为 1 时，该数用于整个轴。</translation>
    </message>
    <message>
        <source>At every step it sees the new features and what it remembers, and decides through three gates what to forget, what to store and what to show. Because the memory is changed by adding, it lasts over hundreds of steps, where a plain recurrent layer forgets after ten.

For one answer per sequence let it give the *last step*; for an answer at every step, or when another recurrent layer follows, *all steps*. Reading in *both directions* helps where the whole sequence is known, as in tagging, and cheats where the next step is to be guessed.</source>
        <translation>每一步它看到新的特征和已记住的内容，通过三个门决定遗忘什么、存储什么、给出什么。由于记忆是通过相加来改变的，它能保持数百步，而普通循环层十步后就忘了。

每个序列一个答案时，让它给出*最后一步*；每步一个答案，或后面还有循环层时，给出*所有步*。*双向*读取适合整个序列已知的情形（如标注），但用于猜测下一步就是作弊。</translation>
    </message>
    <message>
        <source>At every step one gate decides how much of the memory to keep and another how much of it counts for the new proposal. It learns about as well as an LSTM with three quarters of the weights, and often a little faster.

Use it for forecasts and for sequences of up to some hundred steps. Let it give the *last step* for one answer per sequence.</source>
        <translation>每一步一个门决定保留多少记忆，另一个门决定其中多少用于新的候选。效果与 LSTM 相当，权重只有四分之三，往往还快一些。

用于预测和几百步以内的序列。每个序列一个答案时，让它给出*最后一步*。</translation>
    </message>
    <message>
        <source>At which place along an axis the largest number stands.</source>
        <translation>沿某轴最大数所在的位置。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Attention pool</source>
        <translation>注意力池化</translation>
    </message>
    <message>
        <source>Attention sees a sequence as a bag of steps. This layer adds sine and cosine waves to the features, quick ones to the first and slow ones to the last, so that every step gets a pattern of its own, as the hands of a clock do.

Nothing is learned, and sequences longer than those of the training have positions too.</source>
        <translation>注意力把序列看作一袋无序的步。此层给特征加上正弦和余弦波，前面的特征用快波，后面的用慢波，每一步因此有自己的图样，如同钟表的指针。

不学习任何东西，比训练时更长的序列也有位置。</translation>
    </message>
    <message>
        <source>Attention sees a sequence as a bag of steps. This layer adds to each step the learned features of its place, so that first and last can be told apart.

Put it behind the embedding. It knows as many places as it was trained with; sine positions know any.</source>
        <translation>注意力把序列看作一袋无序的步。此层给每一步加上其位置的可学习特征，从而能区分首尾。

放在嵌入之后。它只认识训练过的位置；正弦位置则不限。</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Average pool 1-D</source>
        <translation>一维平均池化</translation>
    </message>
    <message>
        <source>Average pool 3-D</source>
        <translation>三维平均池化</translation>
    </message>
    <message>
        <source>Averages each channel of a map to one number.</source>
        <translation>将特征图的每个通道平均为一个数。</translation>
    </message>
    <message>
        <source>Averages each channel of a sequence to one number.</source>
        <translation>将序列的每个通道平均为一个数。</translation>
    </message>
    <message>
        <source>Averages each channel of a volume to one number.</source>
        <translation>将体数据的每个通道平均为一个数。</translation>
    </message>
    <message>
        <source>Averages the steps of a sequence, important ones more.</source>
        <translation>对序列的各步求平均，重要的步权重更大。</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>底数</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Before attention and network: steadier when many layers are stacked.</source>
        <translation>在注意力和网络之前：层数多时更稳定。</translation>
    </message>
    <message>
        <source>Before the axes of the sample.</source>
        <translation>在样本的各轴之前。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Behind all axes.</source>
        <translation>在所有轴之后。</translation>
    </message>
    <message>
        <source>Behind each shortcut, as in the first transformer and in PyTorch.</source>
        <translation>在每个残差连接之后，与最初的 Transformer 和 PyTorch 相同。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Between −1 and 1, all alike.</source>
        <translation>在 −1 与 1 之间，概率均等。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Brings a map of any size to a fixed one by the largest number of each part.</source>
        <translation>取每部分的最大数，将任意大小的特征图变为固定大小。</translation>
    </message>
    <message>
        <source>Brings a map of any size to a fixed one by the mean of each part.</source>
        <translation>取每部分的平均值，将任意大小的特征图变为固定大小。</translation>
    </message>
    <message>
        <source>Brings a sequence of any size to a fixed one by the largest number of each part.</source>
        <translation>取每部分的最大数，将任意长度的序列变为固定长度。</translation>
    </message>
    <message>
        <source>Brings a sequence of any size to a fixed one by the mean of each part.</source>
        <translation>取每部分的平均值，将任意长度的序列变为固定长度。</translation>
    </message>
    <message>
        <source>Brings every channel of every sample to mean 0 and deviation 1.</source>
        <translation>将每个样本的每个通道变为均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Brings every channel to mean 0 and deviation 1, then scales as learned.</source>
        <translation>将每个通道变为均值 0、标准差 1，再按学到的比例缩放。</translation>
    </message>
    <message>
        <source>Brings every sample or step to mean 0 and deviation 1 by itself, then scales as learned.</source>
        <translation>将每个样本或每一步单独变为均值 0、标准差 1，再按学到的比例缩放。</translation>
    </message>
    <message>
        <source>Brings groups of channels of every sample to mean 0 and deviation 1.</source>
        <translation>将每个样本的各组通道变为均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>By how much the better one has to lead.</source>
        <translation>较好者须领先多少。</translation>
    </message>
    <message>
        <source>CELU</source>
        <translation>CELU</translation>
    </message>
    <message>
        <source>CTC</source>
        <translation>CTC</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>Cells added at both ends of each axis, with custom padding.</source>
        <translation>自定义填充时每个轴两端添加的单元格数。</translation>
    </message>
    <message>
        <source>Cells added at the far end, where it differs; −1 means as many as in front.</source>
        <translation>末端添加的单元格数（与前端不同时）；−1 表示与前端相同。</translation>
    </message>
    <message>
        <source>Cells added behind, for height, then width.</source>
        <translation>后面添加的单元格数，先高后宽。</translation>
    </message>
    <message>
        <source>Cells added behind.</source>
        <translation>后面添加的单元格数。</translation>
    </message>
    <message>
        <source>Cells added in front, for height, then width.</source>
        <translation>前面添加的单元格数，先高后宽。</translation>
    </message>
    <message>
        <source>Cells added in front.</source>
        <translation>前面添加的单元格数。</translation>
    </message>
    <message>
        <source>Cells between are weighed from their neighbours, so edges become soft.</source>
        <translation>中间的单元格由邻近值加权得出，边缘变得柔和。</translation>
    </message>
    <message>
        <source>Cells cut off at both ends of each axis, with custom padding.</source>
        <translation>自定义填充时每个轴两端裁掉的单元格数。</translation>
    </message>
    <message>
        <source>Cells cut off behind, for height, then width.</source>
        <translation>后面裁掉的单元格数，先高后宽。</translation>
    </message>
    <message>
        <source>Cells cut off behind.</source>
        <translation>后面裁掉的单元格数。</translation>
    </message>
    <message>
        <source>Cells cut off in front, for height, then width.</source>
        <translation>前面裁掉的单元格数，先高后宽。</translation>
    </message>
    <message>
        <source>Cells cut off in front.</source>
        <translation>前面裁掉的单元格数。</translation>
    </message>
    <message>
        <source>Cells more behind the result, less than the stride, to reach an odd size.</source>
        <translation>结果后面多出的单元格数，小于步幅，用于得到奇数大小。</translation>
    </message>
    <message>
        <source>Channel dropout</source>
        <translation>通道 dropout</translation>
    </message>
    <message>
        <source>Channel shuffle</source>
        <translation>通道混洗</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Channels of a map.</source>
        <translation>特征图的通道。</translation>
    </message>
    <message>
        <source>Channels of maps, features of lists and sequences.</source>
        <translation>特征图的通道，列表和序列的特征。</translation>
    </message>
    <message>
        <source>Class numbers, as a target or tokens.</source>
        <translation>类别编号，作为目标或词元。</translation>
    </message>
    <message>
        <source>Class numbers, as an input gives that holds classes.</source>
        <translation>类别编号，由存放类别的输入给出。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Columns of a map.</source>
        <translation>特征图的列。</translation>
    </message>
    <message>
        <source>Combine and compute</source>
        <translation>合并与计算</translation>
    </message>
    <message>
        <source>Computes what you write, number by number.</source>
        <translation>逐数计算您写的公式。</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Contrastive</source>
        <translation>对比损失</translation>
    </message>
    <message>
        <source>Convolution 1-D</source>
        <translation>一维卷积</translation>
    </message>
    <message>
        <source>Convolution 2-D</source>
        <translation>二维卷积</translation>
    </message>
    <message>
        <source>Convolution 3-D</source>
        <translation>三维卷积</translation>
    </message>
    <message>
        <source>Convolutions in groups never mix their groups. This layer puts the first channel of every group first, then the second of every group, and so on, so that the next groups see something of all.

Nothing is computed or learned. ShuffleNet is built on it.</source>
        <translation>分组卷积从不混合各组。此层先排各组的第一个通道，再排各组的第二个，依此类推，使后面的各组都能看到一点全部内容。

不计算也不学习。ShuffleNet 以此为基础。</translation>
    </message>
    <message>
        <source>Corners stay</source>
        <translation>角点对齐</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Cosine distance</source>
        <translation>余弦距离</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>计入填充</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop 1-D</source>
        <translation>一维裁剪</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy that looks away from what is easy.</source>
        <translation>忽略容易样本的交叉熵。</translation>
    </message>
    <message>
        <source>Cuts a tensor into equal parts, each with an output of its own.</source>
        <translation>将张量切成相等的几份，每份一个输出。</translation>
    </message>
    <message>
        <source>Cuts rows and columns off the edges of a map.</source>
        <translation>裁掉特征图边缘的行和列。</translation>
    </message>
    <message>
        <source>Cuts steps off the ends of a sequence.</source>
        <translation>裁掉序列两端的步。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Deals the channels of every group out to all groups.</source>
        <translation>将每组的通道分发到所有组。</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Depth, height and width: every place of a map.</source>
        <translation>深、高、宽：特征图的每个位置。</translation>
    </message>
    <message>
        <source>Depthwise conv 1-D</source>
        <translation>一维深度卷积</translation>
    </message>
    <message>
        <source>Depthwise conv 2-D</source>
        <translation>二维深度卷积</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>Distance between the cells of the patch; 2 leaves every second one out.</source>
        <translation>窗口内单元格的间距；2 表示隔一个取一个。</translation>
    </message>
    <message>
        <source>Distance from which samples that differ are far enough apart.</source>
        <translation>不同样本之间足够远的距离。</translation>
    </message>
    <message>
        <source>Distance of the score to 1 for real and 0 for made, squared.</source>
        <translation>得分与 1（真）或 0（假）之差的平方。</translation>
    </message>
    <message>
        <source>Distances or costs along the features or channels.</source>
        <translation>沿特征或通道的距离或代价。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>相除</translation>
    </message>
    <message>
        <source>Divide by all cells of a window, also those over padding, which count as 0.</source>
        <translation>除以窗口内所有单元格，填充处也算（计为 0）。</translation>
    </message>
    <message>
        <source>Divide by both lengths, so that only the directions count.</source>
        <translation>除以两者的长度，只看方向。</translation>
    </message>
    <message>
        <source>Divides each step by the size of recent gradients.</source>
        <translation>每一步除以近期梯度的大小。</translation>
    </message>
    <message>
        <source>Divides every sample or step by the size of its features, then scales as learned.</source>
        <translation>将每个样本或每一步除以其特征的大小，再按学到的比例缩放。</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>Draws from the normal distribution that its inputs describe.</source>
        <translation>从输入所描述的正态分布中抽样。</translation>
    </message>
    <message>
        <source>Draws like samples together, and pushes others further away than these.</source>
        <translation>拉近相似样本，并将其他样本推得比它们更远。</translation>
    </message>
    <message>
        <source>Draws pairs that belong together close, and keeps others a margin apart.</source>
        <translation>拉近成对样本，其他样本保持一个间隔。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout for SELU: keeps mean and variance as they are.</source>
        <translation>用于 SELU 的 dropout：均值和方差保持不变。</translation>
    </message>
    <message>
        <source>Dropped numbers do not become 0 but −1.76, the floor of SELU, and everything is scaled and moved so that mean 0 and variance 1 stay. Plain dropout would disturb what SELU is there for.

It works in training only; predictions use every number.</source>
        <translation>被丢弃的数不是变为 0，而是 −1.76（SELU 的下限），并整体缩放平移，使均值保持 0、方差保持 1。普通 dropout 会破坏 SELU 的作用。

只在训练时起作用；预测使用所有数字。</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Each channel has filters of its own, which see no other channel. That takes far fewer weights and products than a full convolution: with 64 channels, a 64th.

A convolution of 1 × 1 after it mixes the channels again. MobileNet is built of such pairs, so that it runs on phones; Separable conv 2-D does both in one.</source>
        <translation>每个通道有自己的滤波器，看不到其他通道。所需权重和乘法远少于普通卷积：64 个通道时为六十四分之一。

其后的 1 × 1 卷积再混合通道。MobileNet 就由这样的组合构成，以便在手机上运行；“二维可分离卷积”一次完成两者。</translation>
    </message>
    <message>
        <source>Each channel has filters of its own, which see no other channel. That takes far fewer weights than a full convolution: with 64 channels, a 64th.

A convolution with a kernel of 1 after it mixes the channels again; Separable conv 1-D does both in one.</source>
        <translation>每个通道有自己的滤波器，看不到其他通道。所需权重远少于普通卷积：64 个通道时为六十四分之一。

其后卷积核为 1 的卷积再混合通道；“一维可分离卷积”一次完成两者。</translation>
    </message>
    <message>
        <source>Each channel of a map, or each feature of a list, is multiplied by a factor and moved by an offset; both are learned, and start at 1 and 0, where they change nothing.

Behind a normalisation without weights it gives the network its freedom of scale back. It costs two weights per channel.</source>
        <translation>特征图的每个通道或列表的每个特征乘以一个系数再加一个偏移；两者都可学习，从 1 和 0 开始，此时不改变任何东西。

放在没有权重的归一化之后，让网络重新获得缩放的自由。每个通道两个权重。</translation>
    </message>
    <message>
        <source>Each number is multiplied by its hard sigmoid: from 3 on it passes, below −3 it becomes 0, and in between a parabola joins the two.

Networks for phones (MobileNetV3) use it in their later layers, because it needs no exponential.</source>
        <translation>每个数乘以其硬 sigmoid：3 以上通过，−3 以下变为 0，其间由抛物线连接。

手机网络（MobileNetV3）在后面的层使用它，因为不需要指数运算。</translation>
    </message>
    <message>
        <source>Each number is multiplied by the share of a normal distribution that lies below it: 3 stays almost 3, 0 stays 0, −3 almost vanishes. Near 0 the bend is round, so that small changes of a weight always change something.

It is the activation of most transformers. Exact uses the error function; the tanh form is the approximation that GPT-2 was trained with, and differs by less than 0.001.</source>
        <translation>每个数乘以正态分布中低于它的比例：3 几乎仍为 3，0 仍为 0，−3 几乎消失。0 附近的弯折是圆滑的，权重的微小变化总会起作用。

它是多数 Transformer 的激活函数。精确形式用误差函数；tanh 形式是训练 GPT-2 时所用的近似，相差不到 0.001。</translation>
    </message>
    <message>
        <source>Each number of a is divided by the number of b at the same place: parts by their sum make shares, a distance by a time makes a speed.

Where b comes near 0 the result becomes huge, and 0 itself gives infinity or no number: keep b away from 0, for example with Softplus before it.</source>
        <translation>a 的每个数除以 b 同一位置的数：部分除以总和得份额，距离除以时间得速度。

b 接近 0 时结果极大，0 本身给出无穷或非数：请让 b 远离 0，例如在前面加 Softplus。</translation>
    </message>
    <message>
        <source>Each number of b becomes a share from 0 to 1 by a sigmoid, and that share of a passes: 0 lets half through, −5 almost nothing, 5 almost all. The network learns when to let what through.

Let a layer of weights make b. With one number per channel (16 × 1 × 1 for a map of 16 × 8 × 8) it weighs whole channels, as squeeze-and-excitation does.</source>
        <translation>b 的每个数经 sigmoid 变为 0 到 1 的份额，a 按此份额通过：0 通过一半，−5 几乎不通过，5 几乎全部通过。网络学习何时让什么通过。

请让一个权重层产生 b。每个通道一个数时（16 × 8 × 8 的特征图用 16 × 1 × 1），它对整个通道加权，如同“挤压与激励”。</translation>
    </message>
    <message>
        <source>Each number of b is taken from the number of a at the same place. It shows what changed between two pictures, or how far an answer is from a reference.

Where one input has a size of 1, that number serves the whole axis: a list of 6 minus a list of 1 moves all six.</source>
        <translation>a 的每个数减去 b 同一位置的数。它显示两张图片之间的变化，或答案与参考相差多远。

某输入在某轴上大小为 1 时，该数用于整个轴：6 个数的列表减 1 个数的列表，六个都移动。</translation>
    </message>
    <message>
        <source>Each number plus all before it along an axis.</source>
        <translation>每个数加上沿轴在它之前的所有数。</translation>
    </message>
    <message>
        <source>Each prediction and its target are seen as arrows. The loss is 0 where they point the same way, 1 at a right angle and 2 where they are opposite.

Use it for embeddings, where direction carries the meaning.</source>
        <translation>把每个预测及其目标看作箭头。方向相同时损失为 0，垂直时为 1，相反时为 2。

用于以方向表示含义的嵌入。</translation>
    </message>
    <message>
        <source>Each prediction is compared with its target, the difference is squared, and all squares are averaged. Squaring makes one large miss count more than many small ones.

Use it when the answer is a quantity. If the target is standardised, a loss of 1 is what always answering the mean would reach.</source>
        <translation>将每个预测与目标比较，差取平方，再对所有平方求平均。平方使一个大误差比许多小误差更重要。

答案为量时使用。若目标已标准化，损失 1 相当于总是回答均值。</translation>
    </message>
    <message>
        <source>Each score becomes a share: the larger the score, the larger its share, and all shares of one sample sum to 1. Adding the same number to all scores changes nothing.

Use it before an output, so that predictions read as probabilities. Do not put it before cross-entropy, which has a softmax inside.</source>
        <translation>每个得分变为份额：得分越大份额越大，一个样本的所有份额之和为 1。所有得分加同一个数不改变结果。

用在输出之前，使预测可读作概率。不要放在交叉熵之前，其内部已有 softmax。</translation>
    </message>
    <message>
        <source>Each score loses the same number, so that the exponentials of all results sum to 1. The best class is closest to 0; all results are below 0.

Computed in one piece it stays exact where the logarithm of a softmax would give minus infinity. Do not put it before Cross-entropy, which has it inside.</source>
        <translation>每个得分减去同一个数，使所有结果的指数之和为 1。最佳类别最接近 0；所有结果都小于 0。

一次算成，在 softmax 取对数会得到负无穷之处仍保持精确。不要放在交叉熵之前，其内部已有它。</translation>
    </message>
    <message>
        <source>Each time step</source>
        <translation>每个时间步</translation>
    </message>
    <message>
        <source>Each unit has a few pieces, and each piece is a dense layer of its own; the largest of them is the result. A unit of 2 pieces can be a ReLU or an absolute value, one of more pieces any bend that curves upwards.

It learns its own activation, so none follows it. It has as many times the weights of a dense layer as it has pieces (Goodfellow et al., 2013).</source>
        <translation>每个单元有若干段，每段是一个独立的全连接层；取其中最大者为结果。2 段的单元可以是 ReLU 或绝对值，更多段可成任意向上弯的曲线。

它学习自己的激活，因此后面不再加激活。权重数是全连接层的段数倍（Goodfellow 等，2013）。</translation>
    </message>
    <message>
        <source>Each unit multiplies every input by a weight, adds the products up, and adds a bias. Learning finds weights that make these sums useful.

Put an activation such as ReLU between two dense layers: without one, two in a row can do no more than one. The last dense layer of a classifier has one unit per class and no activation, because the loss works on plain scores.</source>
        <translation>每个单元将每个输入乘以一个权重，把乘积相加，再加一个偏置。学习就是找到使这些和有用的权重。

两个全连接层之间请放 ReLU 之类的激活：没有它，两层并不比一层更强。分类器的最后一个全连接层每个类别一个单元，不加激活，因为损失直接处理得分。</translation>
    </message>
    <message>
        <source>Each unit multiplies every number of a with every number of b, weighs these products and adds them up. It learns how two things belong together: a user and a film, a question and an answer.

It has a × b weights for each unit, so keep the lists short: two lists of 100 make 10,000 weights per unit.</source>
        <translation>每个单元将 a 的每个数与 b 的每个数相乘，对乘积加权求和。它学习两样东西如何相配：用户与电影，问题与答案。

每个单元有 a × b 个权重，因此列表要短：两个 100 个数的列表，每个单元就有 10,000 个权重。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Empty for one answer per sample; &quot;time 64&quot; for one per step, or &quot;height 8&quot; and &quot;width 8&quot; for one per pixel.</source>
        <translation>留空表示每个样本一个答案；&quot;time 64&quot; 表示每步一个；&quot;height 8&quot; 和 &quot;width 8&quot; 表示每像素一个。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>终值</translation>
    </message>
    <message>
        <source>Epochs from one fall of the rate to the next.</source>
        <translation>学习率每次下降之间的轮数。</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises from 0 at first.</source>
        <translation>学习率开头从 0 上升所用的轮数。</translation>
    </message>
    <message>
        <source>Epochs until the rate starts again for the first time.</source>
        <translation>学习率首次重启前的轮数。</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that it waits through.</source>
        <translation>验证损失未改善时等待的轮数。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Every cell is repeated, or new cells are weighed from their neighbours, which is bilinear resizing. A convolution after it can learn what to make of the room.

Unlike a transposed convolution it never leaves a chequerboard.</source>
        <translation>重复每个单元格，或由邻近值加权得到新单元格，即双线性缩放。其后的卷积可以学习如何利用这些空间。

与转置卷积不同，它不会留下棋盘纹。</translation>
    </message>
    <message>
        <source>Every cell is repeated, so edges stay hard.</source>
        <translation>重复每个单元格，边缘保持锐利。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole picture. The result is one list with one number per channel, ready for a dense layer.

Beside Flatten it is the thrifty way from convolutions to a classifier: the dense layer after it needs far fewer weights, and pictures of another size still work.</source>
        <translation>每个通道给出其模式在整幅图片上的平均强度。结果是每通道一个数的列表，可直接接全连接层。

与“展平”相比，它是从卷积到分类器的节省做法：其后的全连接层权重少得多，其他大小的图片也能用。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole sequence. The result is one list with one number per channel, ready for a dense layer.

Sequences of any length give lists of one size.</source>
        <translation>每个通道给出其模式在整个序列上的平均强度。结果是每通道一个数的列表，可直接接全连接层。

任意长度的序列都得到同样大小的列表。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole volume. The result is one list with one number per channel, ready for a dense layer.

Beside Flatten it is the thrifty way from convolutions to a classifier.</source>
        <translation>每个通道给出其模式在整个体数据上的平均强度。结果是每通道一个数的列表，可直接接全连接层。

与“展平”相比，它是从卷积到分类器的节省做法。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, at whatever step. The result is one list with one number per channel, ready for a dense layer.

It suits texts and signals in which one telling moment decides.</source>
        <translation>每个通道给出其模式最强处的强度，无论在哪一步。结果是每通道一个数的列表，可直接接全连接层。

适合由某个关键时刻决定的文本和信号。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, wherever that is in the volume. The result is one list with one number per channel, ready for a dense layer.

It suits volumes in which one small thing decides.</source>
        <translation>每个通道给出其模式最强处的强度，无论在体数据何处。结果是每通道一个数的列表，可直接接全连接层。

适合由某个小物体决定的体数据。</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, wherever that is. The result is one list with one number per channel, ready for a dense layer.

It suits pictures in which one small thing decides; the average suits those whose whole area counts.</source>
        <translation>每个通道给出其模式最强处的强度，无论在何处。结果是每通道一个数的列表，可直接接全连接层。

适合由某个小物体决定的图片；平均则适合整个区域都重要的图片。</translation>
    </message>
    <message>
        <source>Every network starts here: one input node takes one sample at a time, for example a picture or the measurements of a flower.

Its shape says how the numbers of one sample are arranged. A grey picture of 8 × 8 pixels is `channel 1`, `height 8`, `width 8`; four measurements are `feature 4`. Which columns of the data set fill it is set under Data. Several samples always travel together as a batch, which is not part of this shape.

A text enters as *classes*: each character or word is a number from 0, and `time 64` says that a sample is 64 of them. An Embedding turns these numbers into features.</source>
        <translation>每个网络从这里开始：一个输入节点每次接受一个样本，例如一张图片或一朵花的测量值。

其形状说明一个样本的数字如何排列。8 × 8 像素的灰度图为 `channel 1`、`height 8`、`width 8`；四个测量值为 `feature 4`。由数据集的哪些列填充，在“数据”中设置。多个样本总是组成批次一起处理，批次不属于此形状。

文本以*类别*进入：每个字符或单词是从 0 起的数字，`time 64` 表示一个样本有 64 个。嵌入将这些数字变为特征。</translation>
    </message>
    <message>
        <source>Every number is divided by a measure of how strong the channels next to it are at the same place. A channel that stands out stays; one among many strong ones is damped.

AlexNet had it. Batch norm has taken its place; it is here for networks from before.</source>
        <translation>每个数除以同一位置相邻通道强度的度量。突出的通道保留，众多强通道之一则被抑制。

AlexNet 使用它，后来被批归一化取代；保留它是为了以前的网络。</translation>
    </message>
    <message>
        <source>Every output sees every input, each through its own learned weight.</source>
        <translation>每个输出都看到每个输入，各有自己学习的权重。</translation>
    </message>
    <message>
        <source>Every row of a meets every column of b in a dot product: (3 × 4) · (4 × 2) gives 3 × 2. The last axis of a and the last but one of b must be equal, unless one of them is transposed first.

Nothing is learned here: both matrices come from other layers, as in attention, where scores are queries times transposed keys. For learned weights, use Dense.</source>
        <translation>a 的每一行与 b 的每一列做点积：(3 × 4) · (4 × 2) 给出 3 × 2。a 的最后一轴须等于 b 的倒数第二轴，除非先转置其一。

此处不学习：两个矩阵都来自其他层，如注意力中得分是查询乘以转置的键。需要可学习的权重请用“全连接”。</translation>
    </message>
    <message>
        <source>Every step asks a question (its query), every step offers a key and a value. Where query and key agree, the value counts; the weights of one step sum to 1. Several heads do this side by side, each with a share of the features, so that a step can look at several places at once.

Linked to one sequence, its steps look at each other. Link a second one to `memory` and the first looks at that, as a translation looks at the source. Attention alone does not know the order of steps: add positions before it, or turn on rotary positions. Turn on *causal* when the next step is to be guessed.</source>
        <translation>每一步提出一个问题（查询），每一步提供一个键和一个值。查询与键相符处，值就起作用；一步的各权重之和为 1。多个头并行进行，各用一部分特征，使一步能同时看多个地方。

连接一个序列时，其各步相互查看。将另一个序列连接到 `memory`，前者就查看后者，如译文查看原文。注意力本身不知道步的顺序：请在前面加上位置，或开启旋转位置。要猜测下一步时请开启*因果*。</translation>
    </message>
    <message>
        <source>Every step is repeated, or new steps are weighed from their neighbours. A convolution after it can learn what to make of the room.

Unlike a transposed convolution it never leaves a regular ripple.</source>
        <translation>重复每一步，或由邻近步加权得到新步。其后的卷积可以学习如何利用这些空间。

与转置卷积不同，它不会留下规则的波纹。</translation>
    </message>
    <message>
        <source>Every step looks at all steps, then thinks by itself; both add to what came in.</source>
        <translation>每一步先看所有步，再独自计算；两者都加到输入上。</translation>
    </message>
    <message>
        <source>Every voxel is repeated, or new voxels are weighed from their neighbours, which is trilinear resizing. A convolution after it can learn what to make of the room.

A factor of 2 makes eight times as many voxels.</source>
        <translation>重复每个体素，或由邻近值加权得到新体素，即三线性缩放。其后的卷积可以学习如何利用这些空间。

倍数 2 使体素数变为八倍。</translation>
    </message>
    <message>
        <source>Everything that the patches reach is kept.</source>
        <translation>保留各窗口覆盖的全部内容。</translation>
    </message>
    <message>
        <source>Exchange the rows and columns of a first.</source>
        <translation>先交换 a 的行和列。</translation>
    </message>
    <message>
        <source>Exchange the rows and columns of b first.</source>
        <translation>先交换 b 的行和列。</translation>
    </message>
    <message>
        <source>Exchanges the axes of a sample.</source>
        <translation>交换样本的轴。</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Falls along half a cosine wave, again and again from the full learning rate.</source>
        <translation>沿半个余弦波下降，一次次从完整学习率重新开始。</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>降至</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features, without places.</source>
        <translation>特征，不含位置。</translation>
    </message>
    <message>
        <source>Features.</source>
        <translation>特征。</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Filters of one group see only their share of the channels.</source>
        <translation>每组滤波器只看到自己那部分通道。</translation>
    </message>
    <message>
        <source>Filters per input channel; 2 gives twice as many channels.</source>
        <translation>每个输入通道的滤波器数；2 使通道数加倍。</translation>
    </message>
    <message>
        <source>Finds the one payment in a hundred that is a fraud: rare positives count twenty times as much.</source>
        <translation>找出百笔付款中的一笔欺诈：稀少的正样本权重为二十倍。</translation>
    </message>
    <message>
        <source>First attention: every step gathers from the others what it needs. Then a small network works on each step alone. Around both leads a shortcut, so that signals and gradients pass through dozens of such layers.

Stack several behind an embedding and positions. For a model that writes text turn on *causal*, so that no step sees those after it; without it, the layer reads whole texts, for tags or one answer.</source>
        <translation>先是注意力：每一步从其他步收集所需。然后一个小网络单独处理每一步。两者都有残差连接，使信号和梯度能穿过数十个这样的层。

在嵌入和位置之后堆叠多个。对写作文本的模型，请开启*因果*，使任何一步都看不到其后的步；不开启时，该层读整个文本，用于标注或给出一个答案。</translation>
    </message>
    <message>
        <source>First each channel gets filters of its own, which look along the sequence; then a convolution with a kernel of 1 mixes the channels. Together they do much of what a full convolution does.

With a kernel of 3 and many channels it needs a third of the weights, with 9 a ninth.</source>
        <translation>先给每个通道自己的滤波器，沿序列查看；再由卷积核为 1 的卷积混合通道。两者合起来能完成普通卷积的大部分工作。

卷积核为 3 且通道多时，权重为三分之一；为 9 时为九分之一。</translation>
    </message>
    <message>
        <source>First each channel gets filters of its own, which look over the picture; then a convolution of 1 × 1 mixes the channels. Together they do much of what a full convolution does.

With 3 × 3 patches and many channels it needs about a ninth of the weights and products.</source>
        <translation>先给每个通道自己的滤波器，在图片上查看；再由 1 × 1 卷积混合通道。两者合起来能完成普通卷积的大部分工作。

窗口 3 × 3 且通道多时，权重和乘法约为九分之一。</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>First wave</source>
        <translation>第一个波</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>焦点损失</translation>
    </message>
    <message>
        <source>Fold steps</source>
        <translation>折叠步</translation>
    </message>
    <message>
        <source>Follows the gradient, with momentum where you give some.</source>
        <translation>沿梯度走；给出动量时带动量。</translation>
    </message>
    <message>
        <source>For answers that are yes or no, each on its own: is this payment a fraud, which of these tags fit a picture. Every number of the prediction is compared with a target of 0 or 1; guessing costs 0.69.

If positives are rare, raise their weight, for example to the number of negatives per positive. If exactly one of several classes is right, use Cross-entropy.</source>
        <translation>用于各自独立的是非判断：这笔付款是否欺诈，这些标签哪些适合图片。预测的每个数与 0 或 1 的目标比较；乱猜的损失为 0.69。

正样本稀少时，请提高其权重，例如设为每个正样本对应的负样本数。若多个类别中恰有一个正确，请用交叉熵。</translation>
    </message>
    <message>
        <source>For counts: how unlikely the counted number is under the predicted rate.</source>
        <translation>用于计数：在预测的速率下所计数值有多不可能。</translation>
    </message>
    <message>
        <source>For each channel it takes mean and deviation over the whole batch, subtracts the one and divides by the other. Then a learned scale and shift give the channel the range that suits the next layer. Training becomes faster and steadier.

While training it also keeps running averages of mean and variance; predictions use these, so one sample alone gives the same answer as in a batch. The layer before it needs no bias, because the mean is subtracted anyway.</source>
        <translation>对每个通道，在整个批次上求均值和标准差，减去前者再除以后者。然后由可学习的缩放和偏移给该通道适合下一层的范围。训练更快更稳。

训练时还保存均值和方差的移动平均；预测使用它们，因此单个样本与在批次中结果相同。前一层不需要偏置，因为均值反正会被减去。</translation>
    </message>
    <message>
        <source>For each sample and channel it takes mean and deviation over all places, subtracts the one and divides by the other. How bright or strong a channel is on the whole is thereby forgotten; its pattern stays.

Networks that restyle pictures use it, because contrast is part of a style.</source>
        <translation>对每个样本和通道，在所有位置上求均值和标准差，减去前者再除以后者。通道整体的明暗强弱因此被忽略，模式保留下来。

图片风格转换网络使用它，因为对比度属于风格。</translation>
    </message>
    <message>
        <source>For each sample, and in a sequence for each step, it divides the features by the root of their mean square. Then every feature gets a learned scale.

It is layer norm without the subtraction: nearly as good, and cheaper. Recent language models use it.</source>
        <translation>对每个样本（序列则对每一步），将特征除以其均方根。然后每个特征有可学习的缩放。

它是不做减法的层归一化：效果相近，更便宜。较新的语言模型使用它。</translation>
    </message>
    <message>
        <source>For each sample, and in a sequence for each step, it takes mean and deviation over the features, subtracts the one and divides by the other. Then every feature gets a learned scale and shift.

Unlike batch norm it needs no other samples, so training and prediction do the same. Transformers have it before or after every part.</source>
        <translation>对每个样本（序列则对每一步），在特征上求均值和标准差，减去前者再除以后者。然后每个特征有可学习的缩放和偏移。

与批归一化不同，它不需要其他样本，因此训练与预测做法相同。Transformer 在每个部分之前或之后都有它。</translation>
    </message>
    <message>
        <source>For masks: the loss is 0 where the predicted area is the right one and 1 where they do not touch. Because it compares areas and not pixels, a small object on a large background counts as much as a large one.

It is often added to a cross-entropy, which learns faster at first.</source>
        <translation>用于掩码：预测区域与正确区域一致时损失为 0，不相接时为 1。由于比较的是区域而非像素，大背景上的小物体与大物体同样重要。

常与开头学得更快的交叉熵相加使用。</translation>
    </message>
    <message>
        <source>For networks that say how sure they are: a number, and its variance.</source>
        <translation>用于能说出把握程度的网络：一个数及其方差。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Four wide layers on a table of 64 numbers a row: large batches, where arithmetic counts and nothing else.</source>
        <translation>四个宽层处理每行 64 个数的表格：大批次，只比算力。</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Fresh random numbers for every sample: what a generator makes something of.</source>
        <translation>每个样本的新随机数：生成器由此生成内容。</translation>
    </message>
    <message>
        <source>From 2 on, 3 numbers: of six features it takes the third to the fifth, because counting starts at 0. A negative start counts from the end: −1 is the last.

A count of 0 takes all that follow. For a single place without its axis, use Select.</source>
        <translation>从 2 起取 3 个：六个特征中取第三到第五个，因为从 0 数起。负的起点从末尾数起：−1 是最后一个。

数量 0 表示取其后全部。要取单个位置并去掉该轴，请用“选取”。</translation>
    </message>
    <message>
        <source>From column to column of a map.</source>
        <translation>在特征图中逐列。</translation>
    </message>
    <message>
        <source>From row to row of a map.</source>
        <translation>在特征图中逐行。</translation>
    </message>
    <message>
        <source>From slice to slice of a volume.</source>
        <translation>在体数据中逐片。</translation>
    </message>
    <message>
        <source>From step to step of a sequence.</source>
        <translation>在序列中逐步。</translation>
    </message>
    <message>
        <source>GEGLU</source>
        <translation>GEGLU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GLU</source>
        <translation>GLU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>高斯 dropout</translation>
    </message>
    <message>
        <source>Gaussian likelihood</source>
        <translation>高斯似然</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>高斯噪声</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>Gives each token a list of learned features of its own.</source>
        <translation>给每个词元一个自己的可学习特征列表。</translation>
    </message>
    <message>
        <source>Gives every channel its own learned factor and offset.</source>
        <translation>给每个通道一个学习的系数和偏移。</translation>
    </message>
    <message>
        <source>Gives every weight a step of its own; a good first choice.</source>
        <translation>每个权重有自己的步长；首选。</translation>
    </message>
    <message>
        <source>Global average pool</source>
        <translation>全局平均池化</translation>
    </message>
    <message>
        <source>Global average pool 1-D</source>
        <translation>一维全局平均池化</translation>
    </message>
    <message>
        <source>Global average pool 3-D</source>
        <translation>三维全局平均池化</translation>
    </message>
    <message>
        <source>Global max-pool</source>
        <translation>全局最大池化</translation>
    </message>
    <message>
        <source>Global max-pool 1-D</source>
        <translation>一维全局最大池化</translation>
    </message>
    <message>
        <source>Global max-pool 3-D</source>
        <translation>三维全局最大池化</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Half becomes a quarter, 3 becomes 9: differences between large numbers count more. Found by search to train language models faster (Primer, 2021).

Its results grow quickly, so normalise what goes in.</source>
        <translation>二分之一变为四分之一，3 变为 9：大数之间的差别更重要。由搜索发现，用于更快训练语言模型（Primer，2021）。

结果增长很快，请对输入做归一化。</translation>
    </message>
    <message>
        <source>Halves the features: one half passes, as far as the other half lets it.</source>
        <translation>特征数减半：一半通过，程度由另一半决定。</translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation>硬收缩</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>硬 swish</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>硬 tanh</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Heads of keys and values, shared by groups of heads; 0 for one each.</source>
        <translation>键和值的头数，由多组头共享；0 表示各用一个。</translation>
    </message>
    <message>
        <source>Hidden features</source>
        <translation>隐藏特征</translation>
    </message>
    <message>
        <source>Hides later steps, so that the next one can be guessed from those before.</source>
        <translation>遮住后面的步，以便根据前面的步猜测下一步。</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How a score is turned into a loss.</source>
        <translation>如何由得分得出损失。</translation>
    </message>
    <message>
        <source>How alike two lists are: the sum of their products.</source>
        <translation>两个列表的相似程度：乘积之和。</translation>
    </message>
    <message>
        <source>How far each number is from 0.</source>
        <translation>每个数离 0 有多远。</translation>
    </message>
    <message>
        <source>How far it passes, before the sigmoid.</source>
        <translation>通过的程度（sigmoid 之前）。</translation>
    </message>
    <message>
        <source>How far predicted directions are from the right ones; lengths do not count.</source>
        <translation>预测方向与正确方向相差多远；不计长度。</translation>
    </message>
    <message>
        <source>How far predicted numbers are from the right ones on average, in their own unit.</source>
        <translation>预测值与正确值平均相差多少，以其自身单位计。</translation>
    </message>
    <message>
        <source>How far predicted numbers are from the right ones; smaller is better.</source>
        <translation>预测值与正确值相差多远；越小越好。</translation>
    </message>
    <message>
        <source>How far the codes of a variational autoencoder are from a normal distribution.</source>
        <translation>变分自编码器的编码与正态分布相差多远。</translation>
    </message>
    <message>
        <source>How little a predicted area and the right one cover each other.</source>
        <translation>预测区域与正确区域重叠得有多少不足。</translation>
    </message>
    <message>
        <source>How many copies the result holds.</source>
        <translation>结果包含多少份副本。</translation>
    </message>
    <message>
        <source>How many dense layers compete for each unit.</source>
        <translation>每个单元有多少个全连接层竞争。</translation>
    </message>
    <message>
        <source>How many equal parts, and outputs, there are.</source>
        <translation>相等的份数，也是输出的个数。</translation>
    </message>
    <message>
        <source>How many features each token gets.</source>
        <translation>每个词元得到多少个特征。</translation>
    </message>
    <message>
        <source>How many groups the channels come in.</source>
        <translation>通道分为多少组。</translation>
    </message>
    <message>
        <source>How many kinds there are; for a text, its tokens.</source>
        <translation>种类数；对文本即词元数。</translation>
    </message>
    <message>
        <source>How many kinds there are; the network needs one score for each.</source>
        <translation>种类数；网络需为每一种给出一个得分。</translation>
    </message>
    <message>
        <source>How many neighbouring channels damp each other, itself included.</source>
        <translation>相互抑制的相邻通道数，包括自身。</translation>
    </message>
    <message>
        <source>How many numbers it remembers from step to step.</source>
        <translation>在各步之间记住多少个数字。</translation>
    </message>
    <message>
        <source>How many numbers this layer makes.</source>
        <translation>此层产生多少个数字。</translation>
    </message>
    <message>
        <source>How many of the last axes are normalised together; 1 is each list of features alone.</source>
        <translation>最后几个轴一起归一化；1 表示每个特征列表单独归一化。</translation>
    </message>
    <message>
        <source>How many of them stand on each other, each reading the steps of the one below.</source>
        <translation>堆叠的层数；每层读取下面一层的各步。</translation>
    </message>
    <message>
        <source>How many patterns this layer looks for. Each becomes one output channel.</source>
        <translation>此层寻找多少种模式。每种成为一个输出通道。</translation>
    </message>
    <message>
        <source>How many places are taken; 0 for all that follow.</source>
        <translation>取多少个位置；0 表示其后全部。</translation>
    </message>
    <message>
        <source>How many places each list has; 0 takes the number that the data has.</source>
        <translation>每个列表有多少个位置；0 表示按数据而定。</translation>
    </message>
    <message>
        <source>How many places it can look at in the same step; they share the features evenly.</source>
        <translation>同一步中可以看多少个地方；特征在它们之间均分。</translation>
    </message>
    <message>
        <source>How many quantities belong to one sample that has no shape of its own.</source>
        <translation>没有自身形状的样本包含多少个量。</translation>
    </message>
    <message>
        <source>How many slopes are learned.</source>
        <translation>学习多少个斜率。</translation>
    </message>
    <message>
        <source>How many times higher and wider the map becomes.</source>
        <translation>特征图的高和宽变为多少倍。</translation>
    </message>
    <message>
        <source>How many times larger each size becomes.</source>
        <translation>每个尺寸变为多少倍。</translation>
    </message>
    <message>
        <source>How many times longer each wave is than the one before.</source>
        <translation>每个波比前一个长多少倍。</translation>
    </message>
    <message>
        <source>How many times lower and narrower the map becomes.</source>
        <translation>特征图的高和宽缩小多少倍。</translation>
    </message>
    <message>
        <source>How much a positive target counts beside a negative one.</source>
        <translation>正目标相对于负目标的权重。</translation>
    </message>
    <message>
        <source>How much a predicted distribution differs from the right one.</source>
        <translation>预测分布与正确分布的差异。</translation>
    </message>
    <message>
        <source>How much each class counts, as &quot;1, 2.5, 1&quot;; empty for all the same.</source>
        <translation>每个类别的权重，如 &quot;1, 2.5, 1&quot;；留空表示相同。</translation>
    </message>
    <message>
        <source>How much further away the negative has to be.</source>
        <translation>负样本须远多少。</translation>
    </message>
    <message>
        <source>How much of each batch goes into the running averages; 0.1 is a tenth.</source>
        <translation>每个批次计入移动平均的比例；0.1 即十分之一。</translation>
    </message>
    <message>
        <source>How much this loss counts where several are added up.</source>
        <translation>多个损失相加时此损失的权重。</translation>
    </message>
    <message>
        <source>How sharp the bend at 0 is.</source>
        <translation>0 处弯折的锐利程度。</translation>
    </message>
    <message>
        <source>How steep the curve is at 0.</source>
        <translation>曲线在 0 处的陡度。</translation>
    </message>
    <message>
        <source>How strongly easy samples are left aside; 0 leaves none.</source>
        <translation>容易样本被忽略的程度；0 表示不忽略。</translation>
    </message>
    <message>
        <source>How strongly they do.</source>
        <translation>强度。</translation>
    </message>
    <message>
        <source>How surprised the network is by each yes or no; smaller is better.</source>
        <translation>网络对每个是或否的意外程度；越小越好。</translation>
    </message>
    <message>
        <source>How surprised the network is by the right class; smaller is better.</source>
        <translation>网络对正确类别的意外程度；越小越好。</translation>
    </message>
    <message>
        <source>How surprised the network is, where it gives logarithms of probabilities.</source>
        <translation>网络给出对数概率时的意外程度。</translation>
    </message>
    <message>
        <source>How the numbers are spread.</source>
        <translation>数字如何分布。</translation>
    </message>
    <message>
        <source>How the weights are drawn before training.</source>
        <translation>训练前如何抽取权重。</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>In a generative adversarial network a judge learns to tell real samples from made ones, and a generator learns to fool it. The judge gets two of these losses: *real* on real samples and *made* on generated ones. The generator gets one that wants *real* on its own samples, in a training phase that changes the generator&apos;s weights alone.

Least squares often trains more calmly than cross-entropy; a Wasserstein critic needs small weights.</source>
        <translation>在生成对抗网络中，判别器学习区分真样本与假样本，生成器学习骗过它。判别器用两个此损失：真样本上要求*真*，生成样本上要求*假*。生成器用一个，要求自己的样本判为*真*，并放在只改变生成器权重的训练阶段。

最小二乘往往比交叉熵训练更平稳；Wasserstein 判别器需要小的权重。</translation>
    </message>
    <message>
        <source>In every training step a different random share of the channels is set to 0 everywhere, and the rest is scaled up. Neighbouring pixels are so alike that dropping single ones would hide nothing; without a whole channel, others must learn to help.

On sequences it drops features over all steps. It works in training only; predictions use every channel.</source>
        <translation>每个训练步随机将一部分通道整体置 0，其余放大。相邻像素十分相似，丢弃单个像素遮不住什么；少了整个通道，其他通道就必须学会补上。

对序列，它在所有步上丢弃特征。只在训练时起作用；预测使用所有通道。</translation>
    </message>
    <message>
        <source>In every training step a different random share of the numbers is set to 0, and the rest is scaled up so that the sum stays alike. No unit can rely on one other unit, so the network learns patterns that hold for samples it has not seen.

It works in training only; predictions use every number. If training accuracy is far above validation accuracy, add dropout or raise its rate.</source>
        <translation>每个训练步随机将一部分数字置 0，其余放大使总和相近。没有单元能依赖某一个单元，网络因此学到对未见样本也成立的模式。

只在训练时起作用；预测使用所有数字。若训练准确率远高于验证准确率，请添加 dropout 或提高其比率。</translation>
    </message>
    <message>
        <source>In every training step each number is moved by a draw from a normal distribution with mean 0. The network sees a slightly different sample each time, and learns not to depend on its last digit.

It works in training only; predictions are exact. A deviation of 0.1 suits standardised data.</source>
        <translation>每个训练步给每个数加上均值为 0 的正态随机数。网络每次看到略有不同的样本，学会不依赖其细微数值。

只在训练时起作用；预测是精确的。标准差 0.1 适合标准化的数据。</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>In training each negative number is multiplied by its own random slope between the two limits, which keeps a network from learning its samples by heart. Predictions use the middle of the limits.

The limits 1/8 and 1/3 are those of the competition that made it known (Kaggle NDSB, 2015).</source>
        <translation>训练时每个负数乘以两个界限之间各自随机的斜率，防止网络死记样本。预测取界限的中值。

界限 1/8 和 1/3 来自使其出名的比赛（Kaggle NDSB，2015）。</translation>
    </message>
    <message>
        <source>Inner channels</source>
        <translation>内部通道</translation>
    </message>
    <message>
        <source>Inner features</source>
        <translation>内部特征</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>实例归一化</translation>
    </message>
    <message>
        <source>Into how many groups the channels are divided; 1 takes all together.</source>
        <translation>通道分为多少组；1 表示全部一起。</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>倒残差</translation>
    </message>
    <message>
        <source>Inverted residual blocks of thin convolutions, made for phones, on pictures of 96 × 96 pixels.</source>
        <translation>为手机设计的轻量卷积倒残差块，用于 96 × 96 像素的图片。</translation>
    </message>
    <message>
        <source>It averages each channel over the picture, passes these averages through two small dense layers, and multiplies each channel by the result, which lies between 0 and 1. So the network attends to the channels that matter for this picture.

It costs little and helps most convolutional networks. The ratio sets how narrow the middle is.</source>
        <translation>它在图片上对每个通道求平均，将平均值送入两个小全连接层，再把每个通道乘以 0 到 1 之间的结果。网络由此关注对这张图片重要的通道。

代价很小，对多数卷积网络有帮助。比例决定中间有多窄。</translation>
    </message>
    <message>
        <source>It follows ReLU from above and rounds its corner: 0 becomes 0.69, 5 becomes 5.007, −5 becomes 0.007. Use it where a network must give a positive number, such as a width or a rate.

A larger beta makes the corner sharper. Above the threshold the curve is so close to a straight line that x itself is given.</source>
        <translation>它从上方贴近 ReLU 并使拐角圆滑：0 变为 0.69，5 变为 5.007，−5 变为 0.007。用于网络须给出正数之处，如宽度或速率。

beta 越大，拐角越尖。高于阈值时曲线非常接近直线，直接给出 x。</translation>
    </message>
    <message>
        <source>It is the Huber loss divided by beta, so that the slope of large misses is always 1. Detectors of objects learn the corners of boxes with it.

The smaller beta, the closer it comes to Mean absolute error.</source>
        <translation>它是 Huber 损失除以 beta，使大误差的斜率始终为 1。目标检测器用它学习边框的角点。

beta 越小，越接近平均绝对误差。</translation>
    </message>
    <message>
        <source>It learns what to look for: one question for all sequences. Steps that answer it well get a large weight, and the weighted average of all steps is the result, one list of features.

Use it to turn a sequence into one answer where every step may matter, for example to tell the mood of a sentence. It ignores the order of steps, so recurrent layers or positions come before it.</source>
        <translation>它学习要找什么：对所有序列提同一个问题。回答得好的步得到大的权重，各步的加权平均就是结果，即一个特征列表。

用于将序列变为一个答案，且每一步都可能重要，例如判断句子的情绪。它不顾步的顺序，因此前面要有循环层或位置。</translation>
    </message>
    <message>
        <source>It scales h before the product, as in the first paper.</source>
        <translation>在乘积之前缩放 h，与最初的论文相同。</translation>
    </message>
    <message>
        <source>It scales the product U · h, as in PyTorch.</source>
        <translation>缩放乘积 U · h，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>It widens the features, bends them with an activation and narrows them again. On a sequence it works on every step alone, with the same weights.

It is one half of a transformer layer; attention, which mixes the steps, is the other. A shortcut around it (Add) and a layer norm complete the half.</source>
        <translation>它展宽特征，用激活函数弯曲，再收窄。对序列，它用相同的权重单独处理每一步。

它是 Transformer 层的一半；混合各步的注意力是另一半。加上残差连接（相加）和层归一化，这一半就完整了。</translation>
    </message>
    <message>
        <source>It writes one sequence while it reads another, as a translation does: each step looks at the steps before it, then at all steps of `memory`, which transformer layers made of the source.

A model that only writes on, as GPT does, has no source: use causal transformer layers for it.</source>
        <translation>它一边读一个序列一边写另一个，如同翻译：每一步先看之前的步，再看 `memory` 的所有步，后者由 Transformer 层从原文得出。

只续写的模型（如 GPT）没有原文：请用因果的 Transformer 层。</translation>
    </message>
    <message>
        <source>Its two constants are chosen so that numbers with mean 0 and variance 1 come out with mean 0 and variance 1 again: a deep stack of dense layers then needs no normalisation.

That holds with standardised data and weights that start at the scale 1/√inputs. Use Alpha dropout with it, because plain dropout moves the mean.</source>
        <translation>它的两个常数使均值 0、方差 1 的数值输出后仍为均值 0、方差 1：多层全连接因此不需要归一化。

前提是数据已标准化，且权重以 1/√输入数 的尺度开始。请搭配 Alpha dropout，普通 dropout 会移动均值。</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Just enough cells are added that stride 1 keeps the size.</source>
        <translation>添加恰好使步幅 1 保持大小不变的单元格。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>KL to normal</source>
        <translation>对正态的 KL</translation>
    </message>
    <message>
        <source>Keep the axis</source>
        <translation>保留轴</translation>
    </message>
    <message>
        <source>Keeps numbers between 0 and 6.</source>
        <translation>将数值限制在 0 到 6 之间。</translation>
    </message>
    <message>
        <source>Keeps numbers between two limits, −1 and 1 unless set otherwise.</source>
        <translation>将数值限制在两个界限之间，默认 −1 和 1。</translation>
    </message>
    <message>
        <source>Keeps the division from 0.</source>
        <translation>避免除以 0。</translation>
    </message>
    <message>
        <source>Keeps the first step of a sequence alone.</source>
        <translation>只保留序列的第一步。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a map.</source>
        <translation>保留特征图每个通道的最大数。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a sequence.</source>
        <translation>保留序列每个通道的最大数。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a volume.</source>
        <translation>保留体数据每个通道的最大数。</translation>
    </message>
    <message>
        <source>Keeps the last step of a sequence alone.</source>
        <translation>只保留序列的最后一步。</translation>
    </message>
    <message>
        <source>Keeps the memory within −1 to 1.</source>
        <translation>将记忆保持在 −1 到 1 之间。</translation>
    </message>
    <message>
        <source>Keeps what is above a limit and replaces the rest by a value.</source>
        <translation>保留界限以上的值，其余用一个值代替。</translation>
    </message>
    <message>
        <source>Keeps what is positive and bends the negative softly towards a floor.</source>
        <translation>保留正值，将负值平滑弯向下限。</translation>
    </message>
    <message>
        <source>Keeps what is positive and lets a little of the negative through.</source>
        <translation>保留正值，让少量负值通过。</translation>
    </message>
    <message>
        <source>Keeps what is positive and sets the rest to 0.</source>
        <translation>保留正值，其余置 0。</translation>
    </message>
    <message>
        <source>Keeps what is positive, as the first transformer did.</source>
        <translation>保留正值，与最初的 Transformer 相同。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Key heads</source>
        <translation>键头数</translation>
    </message>
    <message>
        <source>Kinds as numbers from 0: the tokens of a text, a product, a country.</source>
        <translation>以 0 起的数字表示的种类：文本的词元、产品、国家。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Label left out</source>
        <translation>忽略的标签</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Large numbers pass, numbers far below 0 fade to 0, and around −1.2 the curve reaches its lowest point of −0.31. It has no corner anywhere.

It behaves like SiLU and costs somewhat more; detectors of objects in pictures often use it.</source>
        <translation>大的数通过，远低于 0 的数渐变为 0，在 −1.2 附近曲线达到最低点 −0.31。处处没有拐角。

表现类似 SiLU，代价略高；目标检测器常用。</translation>
    </message>
    <message>
        <source>Larger numbers become this.</source>
        <translation>更大的数变为此值。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Lays groups of channels out as pixels, for a map that is larger and has fewer channels.</source>
        <translation>将各组通道排成像素：特征图变大，通道变少。</translation>
    </message>
    <message>
        <source>Lays several tensors of one shape over each other along a new axis.</source>
        <translation>将多个相同形状的张量沿新轴叠放。</translation>
    </message>
    <message>
        <source>Lays squares of pixels out as channels, for a map that is smaller and has more channels.</source>
        <translation>将像素方块排成通道：特征图变小，通道变多。</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learn a scale and a shift for every channel.</source>
        <translation>为每个通道学习缩放和偏移。</translation>
    </message>
    <message>
        <source>Learn a scale for every feature.</source>
        <translation>为每个特征学习缩放。</translation>
    </message>
    <message>
        <source>Learn a shift for every feature beside the scale.</source>
        <translation>除缩放外还为每个特征学习偏移。</translation>
    </message>
    <message>
        <source>Learn an offset beside the factor.</source>
        <translation>除系数外还学习偏移。</translation>
    </message>
    <message>
        <source>Learned positions</source>
        <translation>可学习位置</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learns a smooth code of digits: codes between two digits draw digits in between.</source>
        <translation>学习数字的平滑编码：两个数字之间的编码画出介于两者之间的数字。</translation>
    </message>
    <message>
        <source>Learns which of two interleaved spirals a point belongs to.</source>
        <translation>学习一个点属于两条交错螺旋线中的哪一条。</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Leave a label out</source>
        <translation>忽略一个标签</translation>
    </message>
    <message>
        <source>Leave out what does not fit</source>
        <translation>忽略放不下的</translation>
    </message>
    <message>
        <source>Leave the axis with size 1, so that the result broadcasts.</source>
        <translation>保留大小为 1 的轴，使结果可以广播。</translation>
    </message>
    <message>
        <source>Let a last window reach over the edge, so that no cell is left out.</source>
        <translation>允许最后一个窗口超出边缘，不遗漏任何单元格。</translation>
    </message>
    <message>
        <source>Lets every step look at all other steps and take what it needs.</source>
        <translation>让每一步看所有其他步，取其所需。</translation>
    </message>
    <message>
        <source>Lets it grow; sharper, and less steady.</source>
        <translation>任其增长；更锐利，但不太稳定。</translation>
    </message>
    <message>
        <source>Lets numbers through and holds gradients back.</source>
        <translation>让数值通过，阻止梯度。</translation>
    </message>
    <message>
        <source>Lets strong channels damp their neighbours at the same place.</source>
        <translation>让强通道抑制同一位置的相邻通道。</translation>
    </message>
    <message>
        <source>Lines all numbers of a sample up in one list.</source>
        <translation>将样本的所有数字排成一个列表。</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Lists of 3 and 4 numbers become a matrix of 3 × 4 products, which shows every pair. Two one-hot lists become a matrix with a single 1.

The result has as many numbers as both sizes multiplied, so keep the lists short.</source>
        <translation>3 个数和 4 个数的列表变为 3 × 4 个乘积的矩阵，显示每一对。两个独热列表变为只含一个 1 的矩阵。

结果的数字个数是两者大小之积，因此列表要短。</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>局部响应归一化</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>Log-sigmoid</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>Log-softmax</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithms of probabilities, one per class.</source>
        <translation>对数概率，每个类别一个。</translation>
    </message>
    <message>
        <source>Logarithms of shares, as Log softmax gives them.</source>
        <translation>份额的对数，由 Log-softmax 给出。</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>沿动量向前看。</translation>
    </message>
    <message>
        <source>Looks for short patterns everywhere in a sequence.</source>
        <translation>在序列各处寻找短模式。</translation>
    </message>
    <message>
        <source>Looks for short patterns in each channel by itself.</source>
        <translation>在每个通道中单独寻找短模式。</translation>
    </message>
    <message>
        <source>Looks for small patterns everywhere in a picture.</source>
        <translation>在图片各处寻找小模式。</translation>
    </message>
    <message>
        <source>Looks for small patterns everywhere in a volume or a film.</source>
        <translation>在体数据或影片各处寻找小模式。</translation>
    </message>
    <message>
        <source>Looks for small patterns in each channel by itself.</source>
        <translation>在每个通道中单独寻找小模式。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Makes a map larger with learned patterns.</source>
        <translation>用学习的模式放大特征图。</translation>
    </message>
    <message>
        <source>Makes a map larger without learning anything.</source>
        <translation>放大特征图，不学习任何东西。</translation>
    </message>
    <message>
        <source>Makes a sequence longer with learned patterns.</source>
        <translation>用学习的模式加长序列。</translation>
    </message>
    <message>
        <source>Makes a sequence longer without learning anything.</source>
        <translation>加长序列，不学习任何东西。</translation>
    </message>
    <message>
        <source>Makes a volume larger with learned patterns.</source>
        <translation>用学习的模式放大体数据。</translation>
    </message>
    <message>
        <source>Makes a volume larger without learning anything.</source>
        <translation>放大体数据，不学习任何东西。</translation>
    </message>
    <message>
        <source>Makes each time step of a sequence a sample of its own.</source>
        <translation>将序列的每个时间步变为一个单独的样本。</translation>
    </message>
    <message>
        <source>Maps, lists or sequences with a known number of channels or features.</source>
        <translation>通道数或特征数已知的特征图、列表或序列。</translation>
    </message>
    <message>
        <source>Maps, volumes or sequences.</source>
        <translation>特征图、体数据或序列。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Margin ranking</source>
        <translation>间隔排序</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>Max-pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Max-pool 1-D</source>
        <translation>一维最大池化</translation>
    </message>
    <message>
        <source>Max-pool 3-D</source>
        <translation>三维最大池化</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean 0 and deviation 1; most lie between −2 and 2.</source>
        <translation>均值 0、标准差 1；多数在 −2 与 2 之间。</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Mean absolute error with its corner rounded off.</source>
        <translation>拐角圆滑的平均绝对误差。</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Measured {} operations of a step, to run each the fastest way.</source>
        <translation>已测量一步中的 {} 个运算，以便各用最快的方式执行。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Memory of the mean gradient.</source>
        <translation>平均梯度的记忆。</translation>
    </message>
    <message>
        <source>Memory of the squared gradient.</source>
        <translation>梯度平方的记忆。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Minus the logarithm that the network gave to the right class. With Log softmax before it, it is the same as Cross-entropy on the scores, which is the safer choice.

Use it where a network gives log-probabilities anyway.</source>
        <translation>网络给正确类别的对数，取负。前面有 Log-softmax 时，与对得分用交叉熵相同，后者更稳妥。

用于网络本就给出对数概率之处。</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>Misses above this size count in proportion, those below by their square.</source>
        <translation>大于此值的误差按比例计，小于的按平方计。</translation>
    </message>
    <message>
        <source>Misses below this size count by their square.</source>
        <translation>小于此值的误差按平方计。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Moves every number into a range.</source>
        <translation>将每个数移入一个范围。</translation>
    </message>
    <message>
        <source>Moves every number towards 0 by a fixed step, and stops there.</source>
        <translation>将每个数向 0 移动固定一步，到 0 为止。</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍增</translation>
    </message>
    <message>
        <source>Multiplies by random numbers around 1 while training.</source>
        <translation>训练时乘以 1 附近的随机数。</translation>
    </message>
    <message>
        <source>Multiplies every number by a constant and adds another.</source>
        <translation>将每个数乘以一个常数再加另一个常数。</translation>
    </message>
    <message>
        <source>Multiplies every number by itself.</source>
        <translation>将每个数自乘。</translation>
    </message>
    <message>
        <source>Multiplies every number of one list with every number of another.</source>
        <translation>将一个列表的每个数与另一个列表的每个数相乘。</translation>
    </message>
    <message>
        <source>Multiplies several tensors, number by number.</source>
        <translation>将多个张量逐数相乘。</translation>
    </message>
    <message>
        <source>Multiplies two matrices: rows of one by columns of the other.</source>
        <translation>两个矩阵相乘：一个的行乘另一个的列。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Near 0 it changes little, and large numbers come close to −1 or 1. The result is centred on 0, which suits small networks and smooth targets.

Far from 0 the curve is flat, so little gradient comes back: deep networks of tanh learn slower than those of ReLU.</source>
        <translation>0 附近变化很小，大的数接近 −1 或 1。结果以 0 为中心，适合小网络和平滑的目标。

远离 0 处曲线平坦，传回的梯度很少：tanh 的深层网络比 ReLU 的学得慢。</translation>
    </message>
    <message>
        <source>Near the target it is Mean squared error, which settles down gently; far from it, it is Mean absolute error, which does not let a few wild values decide.

Delta says where the one becomes the other. With standardised targets, 1 is a good start.</source>
        <translation>接近目标时是均方误差，平稳收敛；远离目标时是平均绝对误差，不让少数异常值左右结果。

delta 决定两者在何处转换。目标已标准化时，可从 1 开始。</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>取负</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>负对数似然</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>New axis</source>
        <translation>新轴</translation>
    </message>
    <message>
        <source>No cells are added, so the map shrinks by the window less one.</source>
        <translation>不添加单元格，特征图缩小窗口大小减一。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Normal with deviation 0.02, as language models start.</source>
        <translation>标准差 0.02 的正态分布，语言模型的起始方式。</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>无特定含义。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers above the threshold pass; all others become the value. With threshold 0 and value 0 it is ReLU.

No gradient comes back from what was replaced.</source>
        <translation>高于阈值的数通过，其余变为给定值。阈值 0、值 0 时即 ReLU。

被替换处没有梯度传回。</translation>
    </message>
    <message>
        <source>Numbers along the chosen axes.</source>
        <translation>沿所选轴的数字。</translation>
    </message>
    <message>
        <source>Numbers below the range become its lower end, numbers above it the upper end; the rest passes unchanged. It keeps a rare extreme from spoiling a step of training.

No gradient comes back from what was moved.</source>
        <translation>低于范围的数变为下端，高于的变为上端，其余原样通过。这样少见的极端值不会毁掉一个训练步。

被移动处没有梯度传回。</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1, as Sigmoid or Softmax give them.</source>
        <translation>0 到 1 的数字，由 Sigmoid 或 Softmax 给出。</translation>
    </message>
    <message>
        <source>Numbers up to this far from 0 become 0.</source>
        <translation>离 0 不超过此值的数变为 0。</translation>
    </message>
    <message>
        <source>Numbers within λ of 0 become 0; all others lose λ. With λ = 0.5, 2 becomes 1.5, −2 becomes −1.5 and 0.3 becomes 0.

It removes weak noise and keeps the sign of what is strong; sparse coding and denoising use it.</source>
        <translation>离 0 不到 λ 的数变为 0，其余减去 λ。λ = 0.5 时，2 变为 1.5，−2 变为 −1.5，0.3 变为 0。

它去除弱噪声，保留强信号的符号；用于稀疏编码和去噪。</translation>
    </message>
    <message>
        <source>Numbers within λ of 0 become 0; all others pass unchanged. With λ = 0.5, 2 stays 2 and 0.3 becomes 0.

The result jumps at ±λ; Soft shrink does not, at the cost of making large numbers smaller.</source>
        <translation>离 0 不到 λ 的数变为 0，其余原样通过。λ = 0.5 时，2 仍为 2，0.3 变为 0。

结果在 ±λ 处跳变；软收缩没有跳变，代价是大数变小。</translation>
    </message>
    <message>
        <source>One axis per line, a role and a size: &quot;channel 1&quot;, &quot;height 28&quot;; one size may be -1.</source>
        <translation>每行一个轴，角色和大小：&quot;channel 1&quot;、&quot;height 28&quot;；其中一个大小可为 -1。</translation>
    </message>
    <message>
        <source>One axis per line, a role and a size: &quot;channel 1&quot;, &quot;height 8&quot;, &quot;width 8&quot;.</source>
        <translation>每行一个轴，角色和大小：&quot;channel 1&quot;、&quot;height 8&quot;、&quot;width 8&quot;。</translation>
    </message>
    <message>
        <source>One axis per line, by its number from 1 or by its role, as it shall stand afterwards.</source>
        <translation>每行一个轴，写编号（从 1 起）或角色，按变换后的顺序。</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>One divided by each number.</source>
        <translation>1 除以每个数。</translation>
    </message>
    <message>
        <source>One for all numbers.</source>
        <translation>所有数共用一个。</translation>
    </message>
    <message>
        <source>One for each channel, or each feature of a list.</source>
        <translation>每个通道或列表的每个特征一个。</translation>
    </message>
    <message>
        <source>One less the intersection over the union of predicted and right area.</source>
        <translation>1 减去预测区域与正确区域的交并比。</translation>
    </message>
    <message>
        <source>One number for each yes or no, or one score per class.</source>
        <translation>每个是或否一个数，或每个类别一个得分。</translation>
    </message>
    <message>
        <source>One number for each yes or no.</source>
        <translation>每个是或否一个数。</translation>
    </message>
    <message>
        <source>One number per unit to begin with, as the last step of another layer gives; else 0.</source>
        <translation>每个单元的初始值，如另一层的最后一步；否则为 0。</translation>
    </message>
    <message>
        <source>One of a fixed number of kinds, as a number from 0.</source>
        <translation>固定种类中的一种，以 0 起的数字表示。</translation>
    </message>
    <message>
        <source>One or more quantities.</source>
        <translation>一个或多个量。</translation>
    </message>
    <message>
        <source>One reader looks at two digits and gives each a place, so that digits alike come to lie close and others apart. The judge learns from how far apart they lie whether they are the same.</source>
        <translation>一个读取网络看两个数字并给各自一个位置，相同的靠近，不同的远离。判别部分根据距离学习它们是否相同。</translation>
    </message>
    <message>
        <source>One score per class at every step, any numbers.</source>
        <translation>每步每个类别一个得分，任意数字。</translation>
    </message>
    <message>
        <source>One score per class, any numbers.</source>
        <translation>每个类别一个得分，任意数字。</translation>
    </message>
    <message>
        <source>One score per sample: negative for the first class, positive for the second.</source>
        <translation>每个样本一个得分：负为第一类，正为第二类。</translation>
    </message>
    <message>
        <source>One set of weights makes values, another makes gates; each value is multiplied by the GELU of its gate. Both sets belong to this layer, so it stands where a dense layer with its activation would.

It is the first half of a transformer&apos;s feed-forward part, with a plain dense layer behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of a dense layer, so take about two thirds of the units.</source>
        <translation>一组权重产生值，另一组产生门；每个值乘以其门的 GELU。两组权重都属于此层，因此它取代带激活的全连接层。

它是 Transformer 前馈部分的前一半，后面接普通全连接层（Shazeer，2020）。两组权重使参数为全连接层的两倍，因此单元数取约三分之二。</translation>
    </message>
    <message>
        <source>One set of weights makes values, another makes gates; each value is multiplied by the SiLU of its gate. Both sets belong to this layer, so it stands where a dense layer with its activation would.

Language models use it as the first half of their feed-forward part, with a plain dense layer behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of a dense layer, so take about two thirds of the units.</source>
        <translation>一组权重产生值，另一组产生门；每个值乘以其门的 SiLU。两组权重都属于此层，因此它取代带激活的全连接层。

语言模型将它用作前馈部分的前一半，后面接普通全连接层（Shazeer，2020）。两组权重使参数为全连接层的两倍，因此单元数取约三分之二。</translation>
    </message>
    <message>
        <source>One tensor opens and closes the other.</source>
        <translation>一个张量打开和关闭另一个。</translation>
    </message>
    <message>
        <source>One to seven tensors whose sizes are equal, or 1 where they differ.</source>
        <translation>一到七个张量，各大小相等，不等处为 1。</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>独热</translation>
    </message>
    <message>
        <source>Only numbers above it pass.</source>
        <translation>只有高于它的数通过。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Outer product</source>
        <translation>外积</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output pad</source>
        <translation>输出填充</translation>
    </message>
    <message>
        <source>Over time it keeps for each feature the step at which it was strongest; over space, the place. The gradient goes to that place alone.

It says that something occurred, and forgets where and how often.</source>
        <translation>沿时间为每个特征保留最强的那一步，沿空间保留最强的位置。梯度只传到该处。

它说明某物出现过，但忘了在哪里、出现几次。</translation>
    </message>
    <message>
        <source>Over time it keeps for each feature the step at which it was weakest. The gradient goes to that place alone.

It says how good something is at its worst.</source>
        <translation>沿时间为每个特征保留最弱的那一步。梯度只传到该处。

它说明最差时有多好。</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pad behind</source>
        <translation>后填充</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation>填充掩码</translation>
    </message>
    <message>
        <source>Padding token</source>
        <translation>填充词元</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Parts of the features that are turned alike.</source>
        <translation>一起旋转的特征部分。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>交换轴</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>Pixel shuffle</source>
        <translation>像素重排</translation>
    </message>
    <message>
        <source>Pixel unshuffle</source>
        <translation>像素逆重排</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place 0 along time is the first step: a sequence of 5 × 6 becomes a list of 6. A negative place counts from the end: −1 is the last.

To keep the axis, or to take several places, use Slice.</source>
        <translation>沿时间的位置 0 是第一步：5 × 6 的序列变为 6 个数的列表。负的位置从末尾数起：−1 是最后一个。

要保留该轴或取多个位置，请用“切片”。</translation>
    </message>
    <message>
        <source>Place of the largest</source>
        <translation>最大值位置</translation>
    </message>
    <message>
        <source>Places of the table; 0 for as many as the sequence has.</source>
        <translation>表的位置数；0 表示与序列相同。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <source>Pool and shape</source>
        <translation>池化与形状</translation>
    </message>
    <message>
        <source>Positive numbers pass unchanged. Negative ones approach −α, which is −1 unless set otherwise: −1 becomes −0.63, −10 becomes −1.00. Outputs therefore lie around 0 rather than above it, which helps the next layer to learn.

It costs an exponential for each number, so it is slower than ReLU.</source>
        <translation>正数原样通过。负数趋近 −α，默认为 −1：−1 变为 −0.63，−10 变为 −1.00。输出因此在 0 附近而不是以上，有助于下一层学习。

每个数需要一次指数运算，比 ReLU 慢。</translation>
    </message>
    <message>
        <source>Positive numbers pass; negative ones approach −α. The slope at 0 is 1 from both sides whatever α is, so the curve has no corner; ELU has one unless α is 1.

A small α bends sharply and is close to ReLU, a large one is nearly a straight line for small numbers.</source>
        <translation>正数通过，负数趋近 −α。无论 α 多大，0 处两侧斜率都是 1，曲线没有拐角；ELU 在 α 不为 1 时有拐角。

α 小则弯得急，接近 ReLU；α 大则对小的数几乎是直线。</translation>
    </message>
    <message>
        <source>Positive numbers pass; negative ones are multiplied by a slope that is learned like a weight and starts at 0.25. The network decides how much of the negative is worth keeping.

One slope serves all numbers, or each channel has its own. Do not use weight decay with it: it would pull the slopes to 0, and the layer to a plain ReLU.</source>
        <translation>正数通过；负数乘以一个像权重一样学习的斜率，从 0.25 开始。由网络决定负值保留多少。

所有数共用一个斜率，或每个通道各有一个。不要搭配权重衰减：它会把斜率拉向 0，变成普通 ReLU。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>幂</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicts from ten measurements how far diabetes progresses within a year.</source>
        <translation>根据十项测量值预测糖尿病一年内的进展。</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0, against learning by heart.</source>
        <translation>将所有权重拉向 0，防止死记硬背。</translation>
    </message>
    <message>
        <source>Put the corner cells of both maps on each other instead of their borders.</source>
        <translation>让两张图的角点单元格重合，而不是边缘重合。</translation>
    </message>
    <message>
        <source>Puts copies of a tensor one after another along an axis.</source>
        <translation>沿轴依次排列张量的副本。</translation>
    </message>
    <message>
        <source>Puts samples that were time steps together to sequences again.</source>
        <translation>将原为时间步的样本重新组成序列。</translation>
    </message>
    <message>
        <source>Puts several tensors side by side.</source>
        <translation>将多个张量并排放置。</translation>
    </message>
    <message>
        <source>Puts the block so many times in a row; each copy learns weights of its own.</source>
        <translation>将块依次重复这么多次；每份学习自己的权重。</translation>
    </message>
    <message>
        <source>Puts the steps of a sequence in the opposite order.</source>
        <translation>将序列的各步倒序。</translation>
    </message>
    <message>
        <source>Quantities: pixels, measurements, prices.</source>
        <translation>量：像素、测量值、价格。</translation>
    </message>
    <message>
        <source>RMS norm</source>
        <translation>RMS 归一化</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Radians per unit of x.</source>
        <translation>每单位 x 的弧度数。</translation>
    </message>
    <message>
        <source>Raises every number to a power.</source>
        <translation>求每个数的幂。</translation>
    </message>
    <message>
        <source>Random numbers for each sample.</source>
        <translation>每个样本的随机数。</translation>
    </message>
    <message>
        <source>Random, scaled to keep signals even through ReLU.</source>
        <translation>随机，缩放到使信号经过 ReLU 后强度不变。</translation>
    </message>
    <message>
        <source>Random, scaled to keep signals even through tanh and sigmoid.</source>
        <translation>随机，缩放到使信号经过 tanh 和 sigmoid 后强度不变。</translation>
    </message>
    <message>
        <source>Randomised ReLU</source>
        <translation>随机 ReLU</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Ratio of the slowest to the quickest turn.</source>
        <translation>最慢旋转与最快旋转之比。</translation>
    </message>
    <message>
        <source>Ratio of the slowest to the quickest wave.</source>
        <translation>最慢的波与最快的波之比。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and remembers over many steps.</source>
        <translation>逐步读取序列，能记住许多步。</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with the simplest memory there is.</source>
        <translation>逐步读取序列，使用最简单的记忆。</translation>
    </message>
    <message>
        <source>Reads a sequence step by step; as an LSTM, with fewer weights.</source>
        <translation>逐步读取序列；类似 LSTM，权重更少。</translation>
    </message>
    <message>
        <source>Reads reviews of films and says whether they are for or against; &quot;not&quot; and &quot;but&quot; turn them around.</source>
        <translation>读取电影评论并判断褒贬；&quot;not&quot; 和 &quot;but&quot; 会使其反转。</translation>
    </message>
    <message>
        <source>Reads two days of power demand and temperature hour by hour, and says how much the demand changes in the next hour. It sees every hour relative to the last one, since demand rises from year to year.</source>
        <translation>逐小时读取两天的用电量和气温，预测下一小时用电量的变化。每小时都以相对最后一小时的值表示，因为用电量逐年上升。</translation>
    </message>
    <message>
        <source>Real numbers along an axis.</source>
        <translation>沿某轴的实数。</translation>
    </message>
    <message>
        <source>Real numbers; fewer than eight axes.</source>
        <translation>实数；少于八个轴。</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Reflection pad</source>
        <translation>镜像填充</translation>
    </message>
    <message>
        <source>Reflection pad 1-D</source>
        <translation>一维镜像填充</translation>
    </message>
    <message>
        <source>Regularise</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Remove axes of 1</source>
        <translation>去掉大小为 1 的轴</translation>
    </message>
    <message>
        <source>Removes axes of size 1.</source>
        <translation>去掉大小为 1 的轴。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat number by number rather than the whole.</source>
        <translation>逐个数重复，而不是整体重复。</translation>
    </message>
    <message>
        <source>Repeats the first and the last step of a sequence.</source>
        <translation>重复序列的第一步和最后一步。</translation>
    </message>
    <message>
        <source>Replication pad</source>
        <translation>复制填充</translation>
    </message>
    <message>
        <source>Replication pad 1-D</source>
        <translation>一维复制填充</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Residual blocks in three stages, as He and others trained on grey pictures of 32 × 32 pixels.</source>
        <translation>三个阶段的残差块，如 He 等人所设计，在 32 × 32 像素的灰度图上训练。</translation>
    </message>
    <message>
        <source>Reverse time</source>
        <translation>时间反转</translation>
    </message>
    <message>
        <source>Rises for</source>
        <translation>上升期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rotary positions</source>
        <translation>旋转位置</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Rows above and below and columns left and right go, as many as you say. The first U-Net cut its maps so before joining them with smaller ones.

Gradients of what was cut off are 0.</source>
        <translation>上下裁去行，左右裁去列，数量由您给定。最初的 U-Net 就这样裁剪特征图，再与较小的图拼接。

被裁部分的梯度为 0。</translation>
    </message>
    <message>
        <source>Rows and columns of zeros stand around every channel. A convolution after it sees the edge as black.

Convolutions have padding of their own; this layer is for sides that differ, or for what comes between.</source>
        <translation>每个通道周围是零的行和列。其后的卷积把边缘看作黑色。

卷积自带填充；此层用于各边不同的情形，或中间还有其他层的情形。</translation>
    </message>
    <message>
        <source>Rows of a map.</source>
        <translation>特征图的行。</translation>
    </message>
    <message>
        <source>Rows of the table; 0 for as many as the input has classes.</source>
        <translation>表的行数；0 表示与输入的类别数相同。</translation>
    </message>
    <message>
        <source>Rows with one label, such as padding, do not count.</source>
        <translation>带有某个标签（如填充）的行不计。</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累加和</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Sample normal</source>
        <translation>正态抽样</translation>
    </message>
    <message>
        <source>Samples that were steps.</source>
        <translation>原为各步的样本。</translation>
    </message>
    <message>
        <source>Samples with more labels than their steps can spell cost nothing, and teach none.</source>
        <translation>标签数多于各步所能拼出的样本不计损失，也不参与学习。</translation>
    </message>
    <message>
        <source>Says of every pixel which shape it belongs to. On the way down the picture shrinks and the network sees what is there; on the way up it grows again, and what it saw at each size tells it where.</source>
        <translation>判断每个像素属于哪个形状。下行时图片缩小，网络看到有什么；上行时重新放大，各尺寸所见告诉它在哪里。</translation>
    </message>
    <message>
        <source>Says of every word whether it is a noun, a verb or something else: only its neighbours tell that of &quot;light&quot; or &quot;watch&quot;.</source>
        <translation>判断每个单词是名词、动词还是其他：像 &quot;light&quot; 或 &quot;watch&quot; 只能靠相邻的词判断。</translation>
    </message>
    <message>
        <source>Says which steps of a text are only filling.</source>
        <translation>指出文本的哪些步只是填充。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>缩放与平移</translation>
    </message>
    <message>
        <source>Scores [0.1, 0.7, 0.2] become 1: places count from 0, and the first of equals wins. Put before an output it turns scores into the class that the network decides for.

A place does not change while scores change a little, so nothing before it learns through it: use it beside the loss, not before it.</source>
        <translation>得分 [0.1, 0.7, 0.2] 变为 1：位置从 0 数起，相等时取第一个。放在输出之前，可将得分变为网络判定的类别。

得分略有变化时位置不变，因此前面的层无法通过它学习：请放在损失旁边，而不是之前。</translation>
    </message>
    <message>
        <source>Scores along the axis.</source>
        <translation>沿该轴的得分。</translation>
    </message>
    <message>
        <source>Scores beyond 1 and −1 are good enough.</source>
        <translation>超过 1 和 −1 的得分已足够好。</translation>
    </message>
    <message>
        <source>Scores of the first of each pair.</source>
        <translation>每对中第一个的得分。</translation>
    </message>
    <message>
        <source>Scores of the second.</source>
        <translation>第二个的得分。</translation>
    </message>
    <message>
        <source>Scores should say that the samples are made up.</source>
        <translation>得分应判样本为假。</translation>
    </message>
    <message>
        <source>Scores should say that the samples are real.</source>
        <translation>得分应判样本为真。</translation>
    </message>
    <message>
        <source>Scores: one per class, along the features or channels.</source>
        <translation>得分：每个类别一个，沿特征或通道。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Separable conv 1-D</source>
        <translation>一维可分离卷积</translation>
    </message>
    <message>
        <source>Separable conv 2-D</source>
        <translation>二维可分离卷积</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sets small numbers to 0 and keeps the others.</source>
        <translation>将小的数置 0，保留其余。</translation>
    </message>
    <message>
        <source>Several dense layers side by side, of which the largest result counts.</source>
        <translation>多个并列的全连接层，取最大结果。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shape of one answer</source>
        <translation>一个答案的形状</translation>
    </message>
    <message>
        <source>Shape of one sample</source>
        <translation>一个样本的形状</translation>
    </message>
    <message>
        <source>Share by which a loss must be smaller than the best to be better.</source>
        <translation>损失须比最佳值小多少比例才算更好。</translation>
    </message>
    <message>
        <source>Share of channels set to 0 in each step; 0.5 drops half.</source>
        <translation>每步置 0 的通道比例；0.5 丢弃一半。</translation>
    </message>
    <message>
        <source>Share of looks that are switched off in each training step.</source>
        <translation>每个训练步中关闭的注意力比例。</translation>
    </message>
    <message>
        <source>Share of numbers dropped in each step; 0.5 drops half.</source>
        <translation>每步丢弃的数字比例；0.5 丢弃一半。</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 between layers while training; of use from 2 layers on.</source>
        <translation>训练时层间置 0 的数字比例；2 层以上才有用。</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 in each step; 0.5 drops half.</source>
        <translation>每步置 0 的数字比例；0.5 丢弃一半。</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 in each training step.</source>
        <translation>每个训练步置 0 的数字比例。</translation>
    </message>
    <message>
        <source>Share of the last step that is kept.</source>
        <translation>上一步保留的比例。</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; 0.9 is usual.</source>
        <translation>上一步保留的比例；通常为 0.9。</translation>
    </message>
    <message>
        <source>Share of the learning rate at the end of each wave.</source>
        <translation>每个波结束时的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate below which it never falls.</source>
        <translation>学习率不会低于的比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate in the first step.</source>
        <translation>第一步的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate in the last step.</source>
        <translation>最后一步的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left in the last epoch.</source>
        <translation>最后一轮剩下的学习率比例。</translation>
    </message>
    <message>
        <source>Share of the mean gradient in a step.</source>
        <translation>一步中平均梯度的比例。</translation>
    </message>
    <message>
        <source>Share of the right answer that is spread over all classes; 0.1 is usual.</source>
        <translation>正确答案分摊到所有类别的比例；通常为 0.1。</translation>
    </message>
    <message>
        <source>Share of the squared gradient that is remembered from step to step.</source>
        <translation>各步之间保留的梯度平方比例。</translation>
    </message>
    <message>
        <source>Share of the training in which the rate rises.</source>
        <translation>学习率上升阶段占训练的比例。</translation>
    </message>
    <message>
        <source>Share that positives of yes-or-no targets have; negatives have the rest, 0.5 is even.</source>
        <translation>是非目标中正样本的权重比例；其余归负样本，0.5 为均衡。</translation>
    </message>
    <message>
        <source>Shares that add up to 1, as Softmax gives them.</source>
        <translation>和为 1 的份额，由 Softmax 给出。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Shrinks a map by keeping the largest number of every window.</source>
        <translation>保留每个窗口的最大数，缩小特征图。</translation>
    </message>
    <message>
        <source>Shrinks a map by keeping the mean of every window.</source>
        <translation>保留每个窗口的平均值，缩小特征图。</translation>
    </message>
    <message>
        <source>Shrinks a sequence by keeping the largest number of every window.</source>
        <translation>保留每个窗口的最大数，缩短序列。</translation>
    </message>
    <message>
        <source>Shrinks a sequence by keeping the mean of every window.</source>
        <translation>保留每个窗口的平均值，缩短序列。</translation>
    </message>
    <message>
        <source>Shrinks a volume by keeping the largest number of every window.</source>
        <translation>保留每个窗口的最大数，缩小体数据。</translation>
    </message>
    <message>
        <source>Shrinks a volume by keeping the mean of every window.</source>
        <translation>保留每个窗口的平均值，缩小体数据。</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight pieces: cheap, and almost the same.</source>
        <translation>由直线段构成的 SiLU：便宜，几乎一样。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Sine positions</source>
        <translation>正弦位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and it crawls.</source>
        <translation>步的大小。太大则损失跳动，太小则下降缓慢。</translation>
    </message>
    <message>
        <source>Size of the patch that each filter sees.</source>
        <translation>每个滤波器看到的窗口大小。</translation>
    </message>
    <message>
        <source>Size of the patch that each number is spread over.</source>
        <translation>每个数展开到的窗口大小。</translation>
    </message>
    <message>
        <source>Size of the result, whatever the size of the map.</source>
        <translation>结果的大小，与特征图大小无关。</translation>
    </message>
    <message>
        <source>Size of the window that becomes one number.</source>
        <translation>变为一个数的窗口大小。</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Slices of a volume.</source>
        <translation>体数据的切片。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜率数</translation>
    </message>
    <message>
        <source>Small misses count by half their square, large ones by their size less 0.69. It does what Huber does without a place where one rule becomes the other, and has nothing to set.

Use it for quantities with some wild values among them.</source>
        <translation>小误差按平方的一半计，大误差按大小减 0.69 计。作用与 Huber 相同，但没有规则转换点，也没有可设的参数。

用于含少数异常值的量。</translation>
    </message>
    <message>
        <source>Small numbers almost vanish (0.3 becomes 0.009), large ones lose 1. It keeps what stands out and quiets the rest, without a corner.

Used in networks that look for a few strong causes, as sparse coding does.</source>
        <translation>小的数几乎消失（0.3 变为 0.009），大的数减 1。保留突出的部分，压低其余，没有拐角。

用于寻找少数强因素的网络，如稀疏编码。</translation>
    </message>
    <message>
        <source>Smaller numbers become this.</source>
        <translation>更小的数变为此值。</translation>
    </message>
    <message>
        <source>Smaller numbers count as this one.</source>
        <translation>更小的数按此值计。</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Smooth L1</source>
        <translation>平滑 L1</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>软收缩</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax of the negated numbers: with distances 1 and 2 the first gets 0.73, the second 0.27. Adding the same number to all changes nothing.

Use it where small means good, as for distances or costs.</source>
        <translation>对取负后的数做 softmax：距离为 1 和 2 时，前者得 0.73，后者得 0.27。全部加同一个数不改变结果。

用于越小越好的情形，如距离或代价。</translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation>Softmin</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Squared ReLU</source>
        <translation>平方 ReLU</translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation>平方 hinge</translation>
    </message>
    <message>
        <source>Squares small misses and takes large ones as they are.</source>
        <translation>小误差取平方，大误差按原值。</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>挤压与激励</translation>
    </message>
    <message>
        <source>Squeezes digits of 64 pixels into 8 numbers and draws them again: no labels needed.</source>
        <translation>将 64 像素的数字压缩成 8 个数再画出来：不需要标签。</translation>
    </message>
    <message>
        <source>Squeezes every number slowly into −1 to 1.</source>
        <translation>将每个数缓慢压入 −1 到 1。</translation>
    </message>
    <message>
        <source>Squeezes every number smoothly into 0 to 1.</source>
        <translation>将每个数平滑压入 0 到 1。</translation>
    </message>
    <message>
        <source>Squeezes every number smoothly into −1 to 1.</source>
        <translation>将每个数平滑压入 −1 到 1。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Standard deviation of the first features.</source>
        <translation>初始特征的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation of the first features: 1 as in PyTorch, 0.02 in language models.</source>
        <translation>初始特征的标准差：PyTorch 为 1，语言模型为 0.02。</translation>
    </message>
    <message>
        <source>Standard deviation of what is added.</source>
        <translation>所加噪声的标准差。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start values</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>初值</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>陡度</translation>
    </message>
    <message>
        <source>Step between patches in the result. 2 doubles every size.</source>
        <translation>结果中窗口的步距。2 使每个尺寸加倍。</translation>
    </message>
    <message>
        <source>Step between patches. 2 would halve every size.</source>
        <translation>窗口的步距。2 会使每个尺寸减半。</translation>
    </message>
    <message>
        <source>Step between windows; 0 means as large as the window, so that none overlap.</source>
        <translation>窗口的步距；0 表示与窗口同大，互不重叠。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps look at each other, then at another sequence, then each works alone.</source>
        <translation>各步先相互看，再看另一个序列，然后各自处理。</translation>
    </message>
    <message>
        <source>Steps look at each other, then each works on what it saw.</source>
        <translation>各步先相互看，然后各自处理所见。</translation>
    </message>
    <message>
        <source>Steps of a sequence.</source>
        <translation>序列的各步。</translation>
    </message>
    <message>
        <source>Steps of one size along the sign of the mean gradient; half the memory of Adam.</source>
        <translation>沿平均梯度符号走固定大小的步；内存是 Adam 的一半。</translation>
    </message>
    <message>
        <source>Steps shrink with all gradients so far: for words and features that are rare.</source>
        <translation>步随迄今所有梯度缩小：适合罕见的词和特征。</translation>
    </message>
    <message>
        <source>Stop gradient</source>
        <translation>停止梯度</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>相减</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>SwiGLU</source>
        <translation>SwiGLU</translation>
    </message>
    <message>
        <source>Switches off a random share of numbers while training.</source>
        <translation>训练时随机关闭一部分数字。</translation>
    </message>
    <message>
        <source>Switches off whole channels at random while training.</source>
        <translation>训练时随机关闭整个通道。</translation>
    </message>
    <message>
        <source>Takes one place along an axis; the axis is then gone.</source>
        <translation>取沿某轴的一个位置；该轴随之消失。</translation>
    </message>
    <message>
        <source>Takes some neighbouring numbers along an axis and leaves the rest.</source>
        <translation>取沿某轴相邻的若干数字，其余舍去。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation>Tanh 收缩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Teaches to spell where nobody says at which step each letter is.</source>
        <translation>在无人指明每个字母位于哪一步时教会拼写。</translation>
    </message>
    <message>
        <source>Tells malignant from benign biopsies by thirty measurements; set the fold from 1 to 5 to test on every patient once.</source>
        <translation>根据三十项测量值区分恶性与良性活检；将 fold 从 1 设到 5，可让每位患者各测试一次。</translation>
    </message>
    <message>
        <source>Tells three species of iris apart by four measurements of a flower.</source>
        <translation>根据花的四项测量值区分三种鸢尾。</translation>
    </message>
    <message>
        <source>Texts of different lengths are filled up with a padding token, so that they fit into one batch. This layer marks these places. Link it to the port `hidden` of attention, and nobody looks at them.

It takes the tokens themselves, before the embedding.</source>
        <translation>长度不同的文本用填充词元补齐，以便放进一个批次。此层标出这些位置。将其连接到注意力的端口 `hidden`，就没有步会看它们。

它接受嵌入之前的词元本身。</translation>
    </message>
    <message>
        <source>The approximation with tanh.</source>
        <translation>用 tanh 的近似。</translation>
    </message>
    <message>
        <source>The axes that the result no longer has.</source>
        <translation>结果中不再有的轴。</translation>
    </message>
    <message>
        <source>The axis along which numbers are added up.</source>
        <translation>沿其累加数字的轴。</translation>
    </message>
    <message>
        <source>The axis along which numbers are taken.</source>
        <translation>沿其取数字的轴。</translation>
    </message>
    <message>
        <source>The axis along which one place is taken.</source>
        <translation>沿其取一个位置的轴。</translation>
    </message>
    <message>
        <source>The axis along which products are added up.</source>
        <translation>沿其累加乘积的轴。</translation>
    </message>
    <message>
        <source>The axis along which the exponentials sum to 1.</source>
        <translation>指数值沿其和为 1 的轴。</translation>
    </message>
    <message>
        <source>The axis along which the inputs are joined.</source>
        <translation>沿其拼接输入的轴。</translation>
    </message>
    <message>
        <source>The axis along which the largest is looked for.</source>
        <translation>沿其寻找最大值的轴。</translation>
    </message>
    <message>
        <source>The axis along which the shares sum to 1.</source>
        <translation>份额沿其和为 1 的轴。</translation>
    </message>
    <message>
        <source>The axis that gets longer.</source>
        <translation>变长的轴。</translation>
    </message>
    <message>
        <source>The axis that is cut.</source>
        <translation>被切分的轴。</translation>
    </message>
    <message>
        <source>The axis that is halved.</source>
        <translation>减半的轴。</translation>
    </message>
    <message>
        <source>The axis whose order turns around.</source>
        <translation>顺序反转的轴。</translation>
    </message>
    <message>
        <source>The channels are divided into groups. For each sample and group it takes mean and deviation over all their places, subtracts the one and divides by the other; then each channel gets a learned scale and shift.

It does not look at other samples, so it works with batches of one or two, for which batch norm is too shaky.</source>
        <translation>通道分成组。对每个样本和每组，在其所有位置上求均值和标准差，减去前者再除以后者；然后每个通道有可学习的缩放和偏移。

它不看其他样本，因此批次大小为一或二也可用，此时批归一化太不稳定。</translation>
    </message>
    <message>
        <source>The channels of a map.</source>
        <translation>特征图的通道。</translation>
    </message>
    <message>
        <source>The class of every pixel, or maps of 0 and 1 in the prediction&apos;s shape.</source>
        <translation>每个像素的类别，或与预测同形状的 0/1 图。</translation>
    </message>
    <message>
        <source>The class that says nothing; 0 in most frameworks.</source>
        <translation>不表示任何内容的类别；多数框架中为 0。</translation>
    </message>
    <message>
        <source>The columns of a map.</source>
        <translation>特征图的列。</translation>
    </message>
    <message>
        <source>The difference of two tensors, number by number.</source>
        <translation>两个张量之差，逐数计算。</translation>
    </message>
    <message>
        <source>The differences between predictions and targets are averaged without their signs. A miss counts as much as it is large, so a few wild values in the data pull the network less than they do with Mean squared error.

It learns the median of the possible answers, where Mean squared error learns the mean.</source>
        <translation>预测与目标之差不计符号求平均。误差按大小计，因此数据中少数异常值的影响比均方误差小。

它学到可能答案的中位数，均方误差学到均值。</translation>
    </message>
    <message>
        <source>The dropout rate whose variance it has.</source>
        <translation>方差与之相同的 dropout 比率。</translation>
    </message>
    <message>
        <source>The encoder of a variational autoencoder does not give one code but a range of them: a mean, and the logarithm of a variance. In training this layer draws a code from that range, written so that gradients reach both (Kingma and Welling, 2014).

Predictions take the mean.</source>
        <translation>变分自编码器的编码器给出的不是一个编码，而是一个范围：均值和方差的对数。训练时此层从该范围抽取编码，其写法使梯度能传到两者（Kingma 和 Welling，2014）。

预测取均值。</translation>
    </message>
    <message>
        <source>The encoder of a variational autoencoder gives a mean and the logarithm of a variance for each number of the code. This loss pulls them towards mean 0 and variance 1, so that codes drawn at random decode to something sensible.

Add it to a loss that compares the decoded sample with the original; its weight decides between sharp copies and smooth codes. It needs no target.</source>
        <translation>变分自编码器的编码器为编码的每个数给出均值和方差的对数。此损失将它们拉向均值 0、方差 1，使随机抽取的编码能解码出合理的内容。

请与比较解码样本和原样本的损失相加；其权重在清晰复制与平滑编码之间取舍。它不需要目标。</translation>
    </message>
    <message>
        <source>The exact curve.</source>
        <translation>精确曲线。</translation>
    </message>
    <message>
        <source>The features of a list or of each step.</source>
        <translation>列表或每一步的特征。</translation>
    </message>
    <message>
        <source>The first and last steps go, as many as you say. What a convolution without padding lost can so be cut from another branch as well, before both are joined.

Gradients of what was cut off are 0.</source>
        <translation>裁去开头和末尾的步，数量由您给定。无填充卷积丢掉的部分也可以这样从另一分支裁去，再将两者拼接。

被裁部分的梯度为 0。</translation>
    </message>
    <message>
        <source>The first axis of the result is the one named first, and so on: `2`, `1` turns a sequence of 5 steps with 6 features into 6 × 5. An axis is named by its number, counted from 1, or by its role.

Numbers move to other places, so it costs a copy. Reshape never moves numbers, and is no transposition.</source>
        <translation>结果的第一轴是最先写的轴，依此类推：`2`、`1` 将 5 步、6 个特征的序列变为 6 × 5。轴用编号（从 1 起）或角色表示。

数字会换位置，因此需要一次复制。“变形”从不移动数字，不是转置。</translation>
    </message>
    <message>
        <source>The first half of the features is multiplied by the sigmoid of the second half, which acts as a gate for each number. Put it behind a layer with twice as many units as you want.

The gate learns when a feature matters; gradients come through its open side unbent (Dauphin et al., 2017).</source>
        <translation>前一半特征乘以后一半的 sigmoid，后者是每个数的门。请放在单元数为所需两倍的层之后。

门学习某特征何时重要；梯度不经弯曲地从打开的一侧传回（Dauphin 等，2017）。</translation>
    </message>
    <message>
        <source>The first number of every input is multiplied, then the second, and so on. A tensor of numbers from 0 to 1 at one input is a mask: it decides how much of the other one passes.

Where one input has a size of 1, that number serves the whole axis: a map of 16 × 8 × 8 times 16 × 1 × 1 weighs its channels.</source>
        <translation>各输入的第一个数相乘，然后第二个，依此类推。某输入为 0 到 1 的数时就是掩码：决定另一个通过多少。

某输入在某轴上大小为 1 时，该数用于整个轴：16 × 8 × 8 的特征图乘以 16 × 1 × 1 就是对通道加权。</translation>
    </message>
    <message>
        <source>The first number of every input is summed, then the second, and so on; the shape stays. Link the start of a branch and its end to it, and you have a residual connection: the branch then only learns what to change.

All inputs must have the same shape. To put tensors side by side instead, use Concatenate.</source>
        <translation>各输入的第一个数相加，然后第二个，依此类推；形状不变。将分支的起点和终点连接到它，就得到残差连接：该分支只需学习要改变什么。

所有输入须形状相同。要并排放置张量，请用“拼接”。</translation>
    </message>
    <message>
        <source>The first one: binary cross-entropy of the score.</source>
        <translation>最初的形式：得分的二元交叉熵。</translation>
    </message>
    <message>
        <source>The first place taken, counted from 0; negative from the end.</source>
        <translation>所取的第一个位置，从 0 数起；负数从末尾数起。</translation>
    </message>
    <message>
        <source>The floor: very negative numbers become −alpha.</source>
        <translation>下限：很负的数变为 −alpha。</translation>
    </message>
    <message>
        <source>The greatest slope.</source>
        <translation>最大斜率。</translation>
    </message>
    <message>
        <source>The judge&apos;s score of each sample: positive for real, negative for made.</source>
        <translation>判别器对每个样本的得分：正为真，负为假。</translation>
    </message>
    <message>
        <source>The label whose rows do not count.</source>
        <translation>其行不计的标签。</translation>
    </message>
    <message>
        <source>The largest number along an axis.</source>
        <translation>沿某轴的最大数。</translation>
    </message>
    <message>
        <source>The largest of several tensors, number by number.</source>
        <translation>多个张量逐数取最大。</translation>
    </message>
    <message>
        <source>The last step becomes the first. A recurrent layer behind it reads from the end, as one half of a layer that reads in both directions does; a second Reverse time behind that puts its steps back.

For reading in both directions it is easier to set the recurrent layer so.</source>
        <translation>最后一步变为第一步。其后的循环层从末尾读起，即双向层的一半；再用一个“时间反转”将其各步还原。

要双向读取，直接将循环层设为双向更简单。</translation>
    </message>
    <message>
        <source>The learning rate falls along half a cosine wave.</source>
        <translation>学习率沿半个余弦波下降。</translation>
    </message>
    <message>
        <source>The learning rate falls by a factor every few epochs.</source>
        <translation>学习率每隔几轮乘以一个系数下降。</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share every epoch.</source>
        <translation>学习率每轮按相同比例下降。</translation>
    </message>
    <message>
        <source>The learning rate falls when the loss no longer does.</source>
        <translation>损失不再下降时学习率下降。</translation>
    </message>
    <message>
        <source>The learning rate rises first, then falls to almost 0: large steps in between.</source>
        <translation>学习率先升后降到接近 0：中间步幅大。</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>学习率保持不变。</translation>
    </message>
    <message>
        <source>The least slope.</source>
        <translation>最小斜率。</translation>
    </message>
    <message>
        <source>The logarithm of its variance, in the same shape.</source>
        <translation>其方差的对数，形状相同。</translation>
    </message>
    <message>
        <source>The logarithm of softmax: scores as log-probabilities.</source>
        <translation>softmax 的对数：得分变为对数概率。</translation>
    </message>
    <message>
        <source>The logarithm of the hyperbolic cosine of each miss, averaged.</source>
        <translation>每个误差的双曲余弦的对数，取平均。</translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid: the log of a probability.</source>
        <translation>sigmoid 的对数：概率的对数。</translation>
    </message>
    <message>
        <source>The logarithm of the variance v of each.</source>
        <translation>每个数的方差 v 的对数。</translation>
    </message>
    <message>
        <source>The map is cut into as many parts of nearly equal size as you ask for, and each part becomes its largest number. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the pictures, and a network for one size takes another.</source>
        <translation>特征图切成您要求的份数，各份大小相近，每份变为其最大数。不能整除时，相邻部分共用单元格。

这样无论图片多大都能接全连接层，为一种大小设计的网络也能接受另一种。</translation>
    </message>
    <message>
        <source>The map is cut into as many parts of nearly equal size as you ask for, and each part becomes its mean. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the pictures, and a network for one size takes another.</source>
        <translation>特征图切成您要求的份数，各份大小相近，每份变为其平均值。不能整除时，相邻部分共用单元格。

这样无论图片多大都能接全连接层，为一种大小设计的网络也能接受另一种。</translation>
    </message>
    <message>
        <source>The mean of each number of the code.</source>
        <translation>编码中每个数的均值。</translation>
    </message>
    <message>
        <source>The mean of each number.</source>
        <translation>每个数的均值。</translation>
    </message>
    <message>
        <source>The mean of several tensors, number by number.</source>
        <translation>多个张量逐数取平均。</translation>
    </message>
    <message>
        <source>The mean of the numbers along an axis.</source>
        <translation>沿某轴的平均值。</translation>
    </message>
    <message>
        <source>The middle has this many times fewer units than there are channels.</source>
        <translation>中间层的单元数为通道数除以此数。</translation>
    </message>
    <message>
        <source>The natural logarithm of every number.</source>
        <translation>每个数的自然对数。</translation>
    </message>
    <message>
        <source>The network gives a number and the logarithm of the variance of its error, any number. Being wrong costs less where it said that it is unsure, but saying so costs something everywhere. So it learns both the answer and how far to trust it.

A log-variance of 0 means that errors of about 1 are expected, 2 about 2.7, −2 about 0.4.</source>
        <translation>网络给出一个数及其误差方差的对数（任意数）。在声明不确定之处出错代价较小，但声明不确定本身处处有代价。它由此学会答案及其可信程度。

对数方差 0 表示预期误差约 1，2 约 2.7，−2 约 0.4。</translation>
    </message>
    <message>
        <source>The network gives the logarithm of the rate.</source>
        <translation>网络给出速率的对数。</translation>
    </message>
    <message>
        <source>The network gives the rate itself, which must be positive.</source>
        <translation>网络给出速率本身，必须为正。</translation>
    </message>
    <message>
        <source>The network that read cheques in 1998, on digits enlarged to its 32 × 32 pixels.</source>
        <translation>1998 年读支票的网络，用于放大到 32 × 32 像素的数字。</translation>
    </message>
    <message>
        <source>The number that fills rows of labels up, beside the blank.</source>
        <translation>除空白外用于补齐标签行的数字。</translation>
    </message>
    <message>
        <source>The number whose square each number is.</source>
        <translation>平方等于每个数的数。</translation>
    </message>
    <message>
        <source>The numbers at the same place of all inputs are added and divided by the number of inputs. Several networks that answer the same question are combined so: their mean is usually better than each of them.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>所有输入同一位置的数相加，再除以输入个数。回答同一问题的多个网络可这样组合：平均通常优于其中任何一个。

某输入在某轴上大小为 1 时，该数用于整个轴。</translation>
    </message>
    <message>
        <source>The numbers at the same places are multiplied and added up to one number per sample. It is large where both lists point the same way, 0 where they have nothing in common, negative where they disagree.

As a cosine the lengths do not count, and the result lies from −1 to 1. Two networks that share weights, with a dot product behind them, learn what belongs together.</source>
        <translation>同一位置的数相乘再相加，每个样本得一个数。两个列表方向相同时大，毫无共同点时为 0，相反时为负。

作为余弦时不计长度，结果在 −1 到 1 之间。两个共享权重的网络后接点积，可学习什么与什么相配。</translation>
    </message>
    <message>
        <source>The numbers keep their order, read row by row; only the sizes of the axes change. A list of 784 becomes a map of 1 × 28 × 28.

One size may be −1: it is worked out from the others. All sizes multiplied must give as many numbers as there are.</source>
        <translation>数字按逐行顺序不变，只改变各轴的大小。784 个数的列表变为 1 × 28 × 28 的特征图。

其中一个大小可为 −1：由其余推算。各大小之积须等于数字个数。</translation>
    </message>
    <message>
        <source>The numbers that shall be small.</source>
        <translation>应当小的数字。</translation>
    </message>
    <message>
        <source>The numbers that the network gives.</source>
        <translation>网络给出的数字。</translation>
    </message>
    <message>
        <source>The power that each number is raised to.</source>
        <translation>每个数的幂次。</translation>
    </message>
    <message>
        <source>The power that the sum is raised to.</source>
        <translation>和的幂次。</translation>
    </message>
    <message>
        <source>The quotient of two tensors, number by number.</source>
        <translation>两个张量之商，逐数计算。</translation>
    </message>
    <message>
        <source>The result is cut to the size times the stride.</source>
        <translation>结果裁为大小乘以步幅。</translation>
    </message>
    <message>
        <source>The right answers that the network learns to give.</source>
        <translation>网络学习给出的正确答案。</translation>
    </message>
    <message>
        <source>The right class of each sample, step or pixel.</source>
        <translation>每个样本、步或像素的正确类别。</translation>
    </message>
    <message>
        <source>The right numbers, in the same shape.</source>
        <translation>正确的数字，形状相同。</translation>
    </message>
    <message>
        <source>The rows of a map.</source>
        <translation>特征图的行。</translation>
    </message>
    <message>
        <source>The run began on another machine ({}). Its operations were measured anew on this one ({}), so the last digits of its numbers may differ from now on.</source>
        <translation>此运行始于另一台机器（{}）。其运算已在本机（{}）重新测量，因此今后数值的末几位可能不同。</translation>
    </message>
    <message>
        <source>The same scale, with all values equally likely within bounds.</source>
        <translation>尺度相同，界限内各值概率均等。</translation>
    </message>
    <message>
        <source>The sample that the other two are compared with.</source>
        <translation>与另外两个比较的样本。</translation>
    </message>
    <message>
        <source>The score itself, as large or as small as it can be.</source>
        <translation>得分本身，尽可能大或小。</translation>
    </message>
    <message>
        <source>The scores become probabilities by a softmax inside. The loss is −log of the probability of the right class: 0 when the network was sure and right, large when it was sure and wrong. Guessing among 10 classes gives about 2.3.

Link plain scores to it, one per class, without softmax before. The target holds class numbers from 0: one per sample, or one per step of a sequence or pixel of a map. It may also hold a share for each class.

*Label smoothing* keeps the network from becoming too sure. *Class weights* let rare classes count more.</source>
        <translation>得分在内部经 softmax 变为概率。损失为正确类别概率的 −log：网络有把握且正确时为 0，有把握却错误时很大。10 个类别中乱猜约为 2.3。

请连接普通得分，每个类别一个，前面不加 softmax。目标存放从 0 起的类别编号：每个样本一个，或序列每步、特征图每像素一个。也可以为每个类别存放份额。

*标签平滑*防止网络过于自信。*类别权重*让稀有类别更重要。</translation>
    </message>
    <message>
        <source>The sequence before it was folded.</source>
        <translation>折叠前的序列。</translation>
    </message>
    <message>
        <source>The sequence is cut into as many parts of nearly equal size as you ask for, and each part becomes its largest number. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the sequences, and a network for one size takes another.</source>
        <translation>序列切成您要求的份数，各份大小相近，每份变为其最大数。不能整除时，相邻部分共用单元格。

这样无论序列多长都能接全连接层，为一种长度设计的网络也能接受另一种。</translation>
    </message>
    <message>
        <source>The sequence is cut into as many parts of nearly equal size as you ask for, and each part becomes its mean. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the sequences, and a network for one size takes another.</source>
        <translation>序列切成您要求的份数，各份大小相近，每份变为其平均值。不能整除时，相邻部分共用单元格。

这样无论序列多长都能接全连接层，为一种长度设计的网络也能接受另一种。</translation>
    </message>
    <message>
        <source>The sigmoid acts as a gate that a number opens for itself: large numbers pass, numbers far below 0 are stopped, and around −1.3 the curve dips to −0.28 before it fades to 0.

Also known as Swish. Many recent networks for pictures and language use it where older ones have ReLU.</source>
        <translation>sigmoid 是一个数为自己打开的门：大的数通过，远低于 0 的数被挡住，在 −1.3 附近曲线降到 −0.28，然后渐变为 0。

又名 Swish。许多较新的图像和语言网络用它代替 ReLU。</translation>
    </message>
    <message>
        <source>The sine of every number, in radians.</source>
        <translation>每个数的正弦，以弧度计。</translation>
    </message>
    <message>
        <source>The sizes of the numbers of a sample are added up and become a part of the loss: L1 counts how large they are and makes many exactly 0, L2 counts their squares and makes all of them small.

Link it to a hidden layer, such as the middle of an autoencoder, and add it to the losses of the training. It takes the place of an output: nothing follows it.</source>
        <translation>样本各数的大小相加，成为损失的一部分：L1 计大小，使许多数恰为 0；L2 计平方，使所有数都小。

请连接到隐藏层，如自编码器的中间，并加入训练的损失。它处于输出的位置：其后没有别的。</translation>
    </message>
    <message>
        <source>The slope before training.</source>
        <translation>训练前的斜率。</translation>
    </message>
    <message>
        <source>The smallest network of the paper on deep residual learning. It is made for coloured photographs of 224 × 224 pixels; here handwritten digits are enlarged to them, so that it learns within minutes.</source>
        <translation>深度残差学习论文中最小的网络。它为 224 × 224 像素的彩色照片而设计；此处将手写数字放大到该尺寸，几分钟内即可学会。</translation>
    </message>
    <message>
        <source>The smallest number along an axis.</source>
        <translation>沿某轴的最小数。</translation>
    </message>
    <message>
        <source>The smallest of several tensors, number by number.</source>
        <translation>多个张量逐数取最小。</translation>
    </message>
    <message>
        <source>The smallest useful network: two dense layers read handwritten digits.</source>
        <translation>最小的实用网络：两个全连接层读取手写数字。</translation>
    </message>
    <message>
        <source>The square of the hinge loss: scores far on the wrong side count more.</source>
        <translation>hinge 损失的平方：远在错误一侧的得分权重更大。</translation>
    </message>
    <message>
        <source>The square of what is positive, and 0 for the rest.</source>
        <translation>正值取平方，其余为 0。</translation>
    </message>
    <message>
        <source>The step towards 0.</source>
        <translation>向 0 的步长。</translation>
    </message>
    <message>
        <source>The steps of a sequence.</source>
        <translation>序列的各步。</translation>
    </message>
    <message>
        <source>The steps that are looked at; left out, those of `x`.</source>
        <translation>被查看的步；省略时为 `x` 的步。</translation>
    </message>
    <message>
        <source>The steps that are read, with features of any number.</source>
        <translation>被读取的步，特征数任意。</translation>
    </message>
    <message>
        <source>The steps that are written: a list of features each.</source>
        <translation>被写出的步：每步一个特征列表。</translation>
    </message>
    <message>
        <source>The steps that ask: a list of features each.</source>
        <translation>发出查询的步：每步一个特征列表。</translation>
    </message>
    <message>
        <source>The sum of the numbers along an axis.</source>
        <translation>沿某轴的数字之和。</translation>
    </message>
    <message>
        <source>The target is a whole distribution, not one right class: a share for each class that add up to 1, such as what a larger network thinks (distillation). The loss is 0 where the prediction has the same shares.

Say what the network gives: scores, probabilities, or their logarithms (after Log softmax).</source>
        <translation>目标是整个分布而非单个正确类别：每个类别一个份额，和为 1，例如较大网络的看法（蒸馏）。预测的份额相同时损失为 0。

请说明网络给出什么：得分、概率，或其对数（在 Log-softmax 之后）。</translation>
    </message>
    <message>
        <source>The token that fills short texts up, whose row is not learned; −1 for none.</source>
        <translation>用于补齐短文本的词元，其行不学习；−1 表示没有。</translation>
    </message>
    <message>
        <source>The token that fills short texts up.</source>
        <translation>用于补齐短文本的词元。</translation>
    </message>
    <message>
        <source>The way back from Fold steps: the samples at x become the steps of sequences that are as long as the one at *like*.

Link *like* to what went into Fold steps; its numbers are not used, only how many steps it has.</source>
        <translation>“折叠步”的逆过程：x 处的样本变为序列的步，序列与 *like* 处的一样长。

请将 *like* 连接到进入“折叠步”的内容；不使用其数字，只用其步数。</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 depth, height and width double.

Segmentation of scans grows volumes by it. A volume eight times as large needs eight times the memory.</source>
        <translation>卷积的逆过程：输入的每个数将滤波器的一份副本乘以自身放入结果，重叠的副本相加。步幅 2 使深、高、宽加倍。

扫描分割用它放大体数据。体数据大八倍，内存也要八倍。</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 height and width double.

U-Nets and generators grow pictures by it. If a chequerboard shows, choose a kernel that the stride divides.</source>
        <translation>卷积的逆过程：输入的每个数将滤波器的一份副本乘以自身放入结果，重叠的副本相加。步幅 2 使高和宽加倍。

U-Net 和生成器用它放大图片。若出现棋盘纹，请选能被步幅整除的卷积核。</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 the sequence becomes twice as long.

Decoders and generators grow signals by it. If a regular ripple shows, choose a kernel that the stride divides.</source>
        <translation>卷积的逆过程：输入的每个数将滤波器的一份副本乘以自身放入结果，重叠的副本相加。步幅 2 使序列加长一倍。

解码器和生成器用它加长信号。若出现规则的波纹，请选能被步幅整除的卷积核。</translation>
    </message>
    <message>
        <source>Three samples go through one network: an anchor, a positive that is like it, and a negative that is not. The loss is 0 once the negative is further from the anchor than the positive by the margin.

Let three copies of the network share their weights, and link what each gives. It learns faces or products of which new ones come later, where classes would be too many.</source>
        <translation>三个样本经过同一网络：锚点、与其相似的正样本、不相似的负样本。负样本比正样本离锚点远出间隔后，损失为 0。

让网络的三份副本共享权重，连接各自给出的结果。适合以后还会出现新对象的人脸或产品，类别会太多的情形。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>Tokens, as an input gives that holds classes.</source>
        <translation>词元，由存放类别的输入给出。</translation>
    </message>
    <message>
        <source>Transformer block</source>
        <translation>Transformer 块</translation>
    </message>
    <message>
        <source>Transformer decoder</source>
        <translation>Transformer 解码器</translation>
    </message>
    <message>
        <source>Transformer layer</source>
        <translation>Transformer 层</translation>
    </message>
    <message>
        <source>Transpose a</source>
        <translation>转置 a</translation>
    </message>
    <message>
        <source>Transpose b</source>
        <translation>转置 b</translation>
    </message>
    <message>
        <source>Transposed conv 1-D</source>
        <translation>一维转置卷积</translation>
    </message>
    <message>
        <source>Transposed conv 2-D</source>
        <translation>二维转置卷积</translation>
    </message>
    <message>
        <source>Transposed conv 3-D</source>
        <translation>三维转置卷积</translation>
    </message>
    <message>
        <source>Triplet</source>
        <translation>三元组</translation>
    </message>
    <message>
        <source>Turns class numbers into lists with a single 1.</source>
        <translation>将类别编号变为只含一个 1 的列表。</translation>
    </message>
    <message>
        <source>Turns distances into shares that sum to 1: the smallest gets the most.</source>
        <translation>将距离变为和为 1 的份额：最小者得最多。</translation>
    </message>
    <message>
        <source>Turns every channel up or down by what the whole picture shows.</source>
        <translation>根据整幅图片的内容调强或调弱每个通道。</translation>
    </message>
    <message>
        <source>Turns pairs of features by the step that they stand at.</source>
        <translation>按所在的步旋转成对的特征。</translation>
    </message>
    <message>
        <source>Turns queries and keys by their step, so that heads see how far apart steps are.</source>
        <translation>按所在的步旋转查询和键，使各头看到步与步的距离。</translation>
    </message>
    <message>
        <source>Turns scores into probabilities that sum to 1.</source>
        <translation>将得分变为和为 1 的概率。</translation>
    </message>
    <message>
        <source>Turns the order along an axis around.</source>
        <translation>反转沿某轴的顺序。</translation>
    </message>
    <message>
        <source>Turns the sign of every number.</source>
        <translation>改变每个数的符号。</translation>
    </message>
    <message>
        <source>Twice along the features, [1, 2] becomes [1, 2, 1, 2]; with each number repeated it becomes [1, 1, 2, 2]. Nothing is learned.

To hand one list to every step of a sequence, add a time axis first and repeat along it.</source>
        <translation>沿特征重复两次，[1, 2] 变为 [1, 2, 1, 2]；逐个数重复则为 [1, 1, 2, 2]。不学习任何东西。

要把一个列表给序列的每一步，请先添加时间轴，再沿其重复。</translation>
    </message>
    <message>
        <source>Two LSTM layers learn to write like Shakespeare, one character after the other.</source>
        <translation>两个 LSTM 层学习像莎士比亚那样逐字符写作。</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in, so that deep networks still learn.</source>
        <translation>两个卷积，结果加到输入上，使深层网络仍能学习。</translation>
    </message>
    <message>
        <source>Two dense layers at once, of which one gates the other through GELU.</source>
        <translation>两个并行的全连接层，一个经 GELU 控制另一个。</translation>
    </message>
    <message>
        <source>Two dense layers at once, of which one gates the other through SiLU.</source>
        <translation>两个并行的全连接层，一个经 SiLU 控制另一个。</translation>
    </message>
    <message>
        <source>Two features are read as a point on a circle and turned, further at every step. The product of two turned lists then depends on how far apart their steps are, which is what attention should know.

Attention can do this by itself to its queries and keys; as a layer of its own it shows what happens.</source>
        <translation>两个特征看作圆上的一点并旋转，每一步转得更多。两个旋转后的列表的乘积因此取决于步与步的距离，这正是注意力应当知道的。

注意力可以自行对查询和键这样做；作为单独的层，它展示发生了什么。</translation>
    </message>
    <message>
        <source>Two lists of 10 and 20 features become one list of 30; two maps of 16 and 32 channels become one map of 48. Nothing is computed, so later layers see every number of every input.

All axes but the joined one must be equal: maps need the same height and width.</source>
        <translation>10 个和 20 个特征的列表变为 30 个的列表；16 和 32 个通道的特征图变为 48 个通道的。不做计算，后面的层看到每个输入的每个数。

除拼接轴外各轴须相同：特征图须高宽相同。</translation>
    </message>
    <message>
        <source>Two lists of 10 become 2 × 10, three maps of 8 × 8 become 3 × 8 × 8. Nothing is computed; later layers can compare what lies above each other.

Lists become the steps of a sequence by default. To lengthen an axis that is there already, use Concatenate.</source>
        <translation>两个 10 个数的列表变为 2 × 10，三个 8 × 8 的特征图变为 3 × 8 × 8。不做计算；后面的层可以比较叠在一起的内容。

列表默认成为序列的步。要加长已有的轴，请用“拼接”。</translation>
    </message>
    <message>
        <source>Two or more tensors of the same shape.</source>
        <translation>两个或更多相同形状的张量。</translation>
    </message>
    <message>
        <source>Two or more tensors that differ at most along the joined axis.</source>
        <translation>两个或更多张量，只能在拼接的轴上不同。</translation>
    </message>
    <message>
        <source>Two or more tensors whose sizes are equal, or 1 where they differ.</source>
        <translation>两个或更多张量，各大小相等，不等处为 1。</translation>
    </message>
    <message>
        <source>Two samples go through one network, whose copies share their weights. Where the target is 1 the pair belongs together, and the loss is their squared distance; where it is 0, only being closer than the margin costs something.

It teaches a network whether two pictures or signatures are of the same kind.</source>
        <translation>两个样本经过同一网络，其副本共享权重。目标为 1 时两者成对，损失为距离的平方；为 0 时，只有距离小于间隔才有损失。

教网络判断两张图片或两个签名是否同类。</translation>
    </message>
    <message>
        <source>Two things get a score each, and the target says which is the better one: 1 for the first and −1 for the second, or 1 and 0 where it holds two classes. The loss is 0 where the better one leads by the margin.

It suits search results and recommendations, where the order counts and not the score.</source>
        <translation>两样东西各得一个得分，目标说明哪个更好：1 为第一个，−1 为第二个；存放两个类别时为 1 和 0。较好者领先达到间隔时损失为 0。

适合搜索结果和推荐，重要的是顺序而非得分。</translation>
    </message>
    <message>
        <source>Unfold steps</source>
        <translation>展开步</translation>
    </message>
    <message>
        <source>Uniform within ±1/√inputs, as PyTorch starts.</source>
        <translation>在 ±1/√输入数 内均匀分布，PyTorch 的起始方式。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>上采样</translation>
    </message>
    <message>
        <source>Upsample 1-D</source>
        <translation>一维上采样</translation>
    </message>
    <message>
        <source>Upsample 3-D</source>
        <translation>三维上采样</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Visitors an hour or clicks a day are counts: never negative, and spread more the larger they are. This loss knows that; Mean squared error does not.

By default the network predicts the logarithm of the rate, so that any number will do; take exp of it to read the rate.</source>
        <translation>每小时的访客数或每天的点击数是计数：从不为负，越大越分散。此损失知道这一点，均方误差不知道。

默认网络预测速率的对数，因此任何数都可以；取 exp 即得速率。</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Warm restarts</source>
        <translation>热重启</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Weighs every pair of numbers of two lists.</source>
        <translation>对两个列表的每对数字加权。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of positives</source>
        <translation>正样本权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What a negative number is multiplied by; 0 is plain ReLU.</source>
        <translation>负数所乘的系数；0 即普通 ReLU。</translation>
    </message>
    <message>
        <source>What bends the signal in the small network.</source>
        <translation>小网络中使信号弯曲的函数。</translation>
    </message>
    <message>
        <source>What bends the sum at every step.</source>
        <translation>每步使和弯曲的函数。</translation>
    </message>
    <message>
        <source>What each number is multiplied by.</source>
        <translation>每个数所乘的系数。</translation>
    </message>
    <message>
        <source>What is added then.</source>
        <translation>然后加上的数。</translation>
    </message>
    <message>
        <source>What is added, so that weak channels are not blown up.</source>
        <translation>所加的数，避免弱通道被放大。</translation>
    </message>
    <message>
        <source>What is computed from a, b, c, …, as in a * sigmoid(b) + 0.5.</source>
        <translation>由 a、b、c…… 计算的内容，如 a * sigmoid(b) + 0.5。</translation>
    </message>
    <message>
        <source>What is cut off at the edges of the result.</source>
        <translation>结果边缘裁掉的部分。</translation>
    </message>
    <message>
        <source>What is divided.</source>
        <translation>被除数。</translation>
    </message>
    <message>
        <source>What is taken away.</source>
        <translation>减数。</translation>
    </message>
    <message>
        <source>What is taken from.</source>
        <translation>被减数。</translation>
    </message>
    <message>
        <source>What it gives at one step is fed back at the next, together with the new features. It is the easiest recurrent layer to understand, and forgets after about ten steps, because every step squeezes the memory through the same weights.

Use it to see how recurrence works; an LSTM or a GRU learns more.</source>
        <translation>一步给出的结果与新的特征一起送回下一步。它是最易理解的循环层，大约十步后就忘了，因为每一步都把记忆挤过同样的权重。

用它来了解循环如何工作；LSTM 或 GRU 学得更多。</translation>
    </message>
    <message>
        <source>What it gives for the second.</source>
        <translation>对第二个给出的结果。</translation>
    </message>
    <message>
        <source>What it is divided by; must stay away from 0.</source>
        <translation>除数；须远离 0。</translation>
    </message>
    <message>
        <source>What it remembers at the end: for one answer per sequence.</source>
        <translation>最后记住的内容：用于每个序列一个答案。</translation>
    </message>
    <message>
        <source>What lies before this node does not learn from what lies behind it: a finished part stays as it is, or the answer of one branch serves as a target for the other.

Predictions are the same with and without it.</source>
        <translation>此节点之前的部分不从之后的部分学习：已完成的部分保持不变，或一个分支的答案作为另一个的目标。

有无此节点，预测都相同。</translation>
    </message>
    <message>
        <source>What passes.</source>
        <translation>通过的内容。</translation>
    </message>
    <message>
        <source>What stands around the map where the window reaches over its edge.</source>
        <translation>窗口超出边缘处，特征图周围是什么。</translation>
    </message>
    <message>
        <source>What stands between the cells that there were.</source>
        <translation>原有单元格之间是什么。</translation>
    </message>
    <message>
        <source>What stands outside is the edge pixel again: 1 2 3 becomes 1 1 2 3 3. An even area then goes on as it was.

It suits pictures whose borders should not turn dark.</source>
        <translation>外侧重复边缘像素：1 2 3 变为 1 1 2 3 3。均匀区域由此延续。

适合边缘不应变暗的图片。</translation>
    </message>
    <message>
        <source>What stands outside is the edge step again: 1 2 3 becomes 1 1 2 3 3. A level then goes on as it was.

It suits measurements, which seldom fall to zero at the end of the record.</source>
        <translation>外侧重复边缘的步：1 2 3 变为 1 1 2 3 3。水平由此延续。

适合测量值，它们在记录结束时很少降为零。</translation>
    </message>
    <message>
        <source>What stands outside mirrors what stands inside, without repeating the edge row: 1 2 3 becomes 2 1 2 3 2. Pictures made by a network then show no dark frame.

At most height and width less one can be mirrored.</source>
        <translation>外侧镜像内侧，不重复边缘行：1 2 3 变为 2 1 2 3 2。网络生成的图片因此没有暗边。

最多可镜像高和宽减一。</translation>
    </message>
    <message>
        <source>What stands outside mirrors what stands inside, without repeating the edge step: 1 2 3 becomes 2 1 2 3 2. No made-up silence disturbs the ends.

At most the length less one can be mirrored.</source>
        <translation>外侧镜像内侧，不重复边缘的步：1 2 3 变为 2 1 2 3 2。两端不会有虚假的静音。

最多可镜像长度减一步。</translation>
    </message>
    <message>
        <source>What takes the place of the others.</source>
        <translation>替代其余数的值。</translation>
    </message>
    <message>
        <source>What tanh takes away from a number.</source>
        <translation>tanh 从数中减去的部分。</translation>
    </message>
    <message>
        <source>What the finished network gives: predictions and exports end here.</source>
        <translation>最终网络给出的结果：预测和导出到此为止。</translation>
    </message>
    <message>
        <source>What the network answers.</source>
        <translation>网络的回答。</translation>
    </message>
    <message>
        <source>What the network gives for the first sample of each pair.</source>
        <translation>网络对每对中第一个样本给出的结果。</translation>
    </message>
    <message>
        <source>What the new axis means, which comes first.</source>
        <translation>排在最前的新轴的含义。</translation>
    </message>
    <message>
        <source>What the new axis means.</source>
        <translation>新轴的含义。</translation>
    </message>
    <message>
        <source>What the predicted numbers are.</source>
        <translation>预测的数字是什么。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by each time.</source>
        <translation>学习率每次所乘的系数。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by per epoch.</source>
        <translation>学习率每轮所乘的系数。</translation>
    </message>
    <message>
        <source>What the scores should say.</source>
        <translation>得分应判为什么。</translation>
    </message>
    <message>
        <source>What the size of each number costs.</source>
        <translation>每个数的大小的代价。</translation>
    </message>
    <message>
        <source>What the square of each number costs.</source>
        <translation>每个数的平方的代价。</translation>
    </message>
    <message>
        <source>Where a few samples are hard and many are easy, the many drown the few. This loss multiplies each sample&apos;s cross-entropy by how wrong the network still is, to the power of gamma, so that easy samples nearly vanish.

It takes yes-or-no targets and one of several classes alike. With gamma 0 it is cross-entropy.</source>
        <translation>少数样本难而多数容易时，多数会淹没少数。此损失将每个样本的交叉熵乘以网络错误程度的 gamma 次方，使容易样本几乎消失。

是非目标和多类别目标都可用。gamma 为 0 时即交叉熵。</translation>
    </message>
    <message>
        <source>Where beta · x is above it, the result is x itself.</source>
        <translation>beta · x 高于它时，结果就是 x。</translation>
    </message>
    <message>
        <source>Where dropout multiplies by 0 or 1/(1 − rate), this takes a normal draw with mean 1 and the same variance: no number is lost, all become uncertain.

It works in training only; predictions are exact.</source>
        <translation>dropout 乘以 0 或 1/(1 − 比率)，这里则乘以均值 1、方差相同的正态随机数：没有数丢失，但都变得不确定。

只在训练时起作用；预测是精确的。</translation>
    </message>
    <message>
        <source>Where the features of a step are brought to mean 0 and deviation 1.</source>
        <translation>在哪里将一步的特征变为均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Where the new axis stands.</source>
        <translation>新轴的位置。</translation>
    </message>
    <message>
        <source>Where the reset gate acts; matters for weights from other frameworks.</source>
        <translation>重置门作用之处；使用其他框架的权重时有关系。</translation>
    </message>
    <message>
        <source>Where the samples of the data set enter the network.</source>
        <translation>数据集样本进入网络之处。</translation>
    </message>
    <message>
        <source>Whether every step is handed on or only the end.</source>
        <translation>传递每一步，还是只传递末尾。</translation>
    </message>
    <message>
        <source>Whether the answer is a kind or a quantity.</source>
        <translation>答案是种类还是量。</translation>
    </message>
    <message>
        <source>Whether the curve is computed exactly; take what the network was trained with.</source>
        <translation>曲线是否精确计算；与网络训练时一致即可。</translation>
    </message>
    <message>
        <source>Whether the values are quantities or kinds.</source>
        <translation>数值是量还是种类。</translation>
    </message>
    <message>
        <source>Which of the pair is better.</source>
        <translation>两者中哪个更好。</translation>
    </message>
    <message>
        <source>Which place is taken, counted from 0; negative from the end.</source>
        <translation>取哪个位置，从 0 数起；负数从末尾数起。</translation>
    </message>
    <message>
        <source>Which steps do not count, as Padding mask says.</source>
        <translation>哪些步不计，由填充掩码指出。</translation>
    </message>
    <message>
        <source>Which steps nobody may look at, as Padding mask says.</source>
        <translation>哪些步不可查看，由填充掩码指出。</translation>
    </message>
    <message>
        <source>Which steps of `memory` nobody may look at, as Padding mask says.</source>
        <translation>`memory` 的哪些步不可查看，由填充掩码指出。</translation>
    </message>
    <message>
        <source>While the network trains, every sample comes with its right answer: the digit that a picture shows, or the price of a house. This node holds these answers, and a loss compares them with what the network says.

Choose *classes* when the answer is one of a few kinds, and *numbers* when it is a quantity. Targets exist in training only; a finished network predicts without them.

A network that answers for every step of a text, or every pixel, needs as many answers: its target has a shape.</source>
        <translation>网络训练时，每个样本都带有正确答案：图片中的数字，或房屋的价格。此节点存放这些答案，损失将其与网络的回答比较。

答案为少数几种之一时选*类别*，为量时选*数字*。目标只在训练时存在；完成的网络不需要它即可预测。

对文本每一步或每个像素作答的网络需要同样多的答案：其目标有形状。</translation>
    </message>
    <message>
        <source>Widens to many channels, filters each alone, narrows again and adds what came in: small and quick.</source>
        <translation>展宽到许多通道，逐个滤波，再收窄并加上输入：小而快。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the small network that works on each step; 0 for four times the features.</source>
        <translation>处理每一步的小网络的宽度；0 表示特征数的四倍。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With 2 parts, 32 channels become two outputs of 16: y1 has the first, y2 the last. Branches can then treat each part in its own way, and Concatenate puts them together again.

The size must be a multiple of the number of parts. For one part of any size, use Slice.</source>
        <translation>分 2 份时，32 个通道变为两个各 16 个通道的输出：y1 为前半，y2 为后半。各分支可分别处理，再用“拼接”合并。

大小须为份数的倍数。要取任意大小的一部分，请用“切片”。</translation>
    </message>
    <message>
        <source>With 4 classes, 2 becomes [0, 0, 1, 0]: every class gets a number of its own, and no class is nearer to one than to another. It lets a condition, such as the digit to draw, enter a network.

For many classes, such as words, an Embedding is much smaller.</source>
        <translation>4 个类别时，2 变为 [0, 0, 1, 0]：每个类别有自己的数，类别之间没有远近。它可将条件（如要画的数字）送入网络。

类别很多（如单词）时，嵌入要小得多。</translation>
    </message>
    <message>
        <source>With a factor of 2, every 4 channels become one channel of twice the height and width: their numbers at one place become a square of 2 × 2 pixels. Nothing is computed.

A convolution before it can so make a larger picture at the price of a small one.</source>
        <translation>倍数为 2 时，每 4 个通道变为一个高宽加倍的通道：同一位置的数成为 2 × 2 像素的方块。不做计算。

前面的卷积因此能以小图的代价得到大图。</translation>
    </message>
    <message>
        <source>With a factor of 2, every square of 2 × 2 pixels becomes 4 channels at one place, so height and width halve and nothing is lost.

It makes a picture small for the convolutions after it without forgetting anything, unlike pooling.</source>
        <translation>倍数为 2 时，每个 2 × 2 像素的方块变为同一位置的 4 个通道，高和宽减半而不丢失任何内容。

与池化不同，它为后面的卷积缩小图片却不遗忘任何东西。</translation>
    </message>
    <message>
        <source>With exponent 3, 2 becomes 8; with 0.5 it becomes its square root, with −1 its reciprocal.

A negative number has a power only where the exponent is whole: otherwise the result is not a number, and training stops with a message. Put an Absolute or a Clip before it.</source>
        <translation>指数为 3 时 2 变为 8；0.5 为平方根，−1 为倒数。

负数只有在指数为整数时才有幂：否则结果不是数，训练会停止并提示。请在前面放“绝对值”或“截断”。</translation>
    </message>
    <message>
        <source>With scale 1/255 and shift 0, bytes of a picture become numbers from 0 to 1; with scale 2 and shift −1 these become −1 to 1.

The constants are fixed. For constants that are learned, use Scale and shift.</source>
        <translation>缩放 1/255、偏移 0 将图片字节变为 0 到 1；缩放 2、偏移 −1 再变为 −1 到 1。

常数是固定的。可学习的常数请用“缩放与平移”。</translation>
    </message>
    <message>
        <source>Works as ReLU does and stops at 6. Numbers of a known range need few bits, so networks for phones use it: they are run in 8-bit arithmetic afterwards.

A unit that gives 6 for every sample stops learning just as one that always gives 0.</source>
        <translation>与 ReLU 相同，但到 6 为止。范围已知的数只需很少的位，因此手机网络使用它：之后以 8 位运算运行。

对所有样本都给出 6 的单元与总给出 0 的一样停止学习。</translation>
    </message>
    <message>
        <source>Works as ReLU does, but negative numbers are made small instead of 0. A unit can therefore never fall silent for good, because some gradient always comes back through it.

The slope says how much of a negative number is left: 0.01 leaves a hundredth.</source>
        <translation>与 ReLU 相同，但负数变小而不是变 0。单元因此不会永远沉默，总有一些梯度经它传回。

斜率表示负数保留多少：0.01 保留百分之一。</translation>
    </message>
    <message>
        <source>Zero pad</source>
        <translation>零填充</translation>
    </message>
    <message>
        <source>Zero pad 1-D</source>
        <translation>一维零填充</translation>
    </message>
    <message>
        <source>Zeros stand in front of the first step and behind the last. A convolution after it sees the edge as silence.

Convolutions have padding of their own; this layer is for ends that differ, or for what comes between.</source>
        <translation>第一步之前和最后一步之后是零。其后的卷积把边缘看作静音。

卷积自带填充；此层用于两端不同的情形，或中间还有其他层的情形。</translation>
    </message>
    <message>
        <source>[1, 2, 3] becomes [1, 3, 6]. It turns steps into positions, and shares into how much has been reached so far.

Backwards, each number is added to all behind it.</source>
        <translation>[1, 2, 3] 变为 [1, 3, 6]。步由此变成位置，份额变成迄今达到的量。

反向时，每个数与其后所有数相加。</translation>
    </message>
    <message>
        <source>`a * sigmoid(b) + 0.5` multiplies the first input by the sigmoid of the second and adds a half. Inputs are called a, b, c, d, f, g, h in the order of their links, because e is Euler&apos;s number; pi is there too.

Operators: `+ - * / ^` and the comparisons `&lt; &lt;= &gt; &gt;= == !=`, which give 1 or 0. `where(a &gt; 0, a, 0.1 * a)` chooses. Functions: abs, sqrt, square, exp, log, sin, cos, tanh, sigmoid, relu, softplus, silu, gelu, min, max, clip.

Gradients follow by themselves. Nothing keeps a formula from dividing by 0 or taking the logarithm of a negative number; training then stops and says where.</source>
        <translation>`a * sigmoid(b) + 0.5` 将第一个输入乘以第二个的 sigmoid，再加二分之一。输入按连接顺序称为 a、b、c、d、f、g、h，因为 e 是欧拉数；也有 pi。

运算符：`+ - * / ^`，以及给出 1 或 0 的比较 `&lt; &lt;= &gt; &gt;= == !=`。`where(a &gt; 0, a, 0.1 * a)` 做选择。函数：abs、sqrt、square、exp、log、sin、cos、tanh、sigmoid、relu、softplus、silu、gelu、min、max、clip。

梯度自动得出。公式可能除以 0 或对负数取对数；此时训练会停止并说明位置。</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>个轴</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>个通道</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深</translation>
    </message>
    <message>
        <source>e to the power of each number.</source>
        <translation>e 的每个数次方。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>features</source>
        <translation>个特征</translation>
    </message>
    <message>
        <source>features per head</source>
        <translation>每头特征数</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>个滤波器</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>乱猜</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>个头</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>nodes inside</source>
        <translation>内部节点</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>numbers per sample</source>
        <translation>每样本数字</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>体素</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>x times its sigmoid, as in newer language models.</source>
        <translation>x 乘以自身的 sigmoid，用于较新的语言模型。</translation>
    </message>
    <message>
        <source>−1 or 1 as numbers, or a label of two classes.</source>
        <translation>数字 −1 或 1，或两个类别之一的标签。</translation>
    </message>
    <message>
        <source>−3 and 3 both become 3. The difference of two inputs put through it says how far apart they are, whichever is larger.

The slope jumps from −1 to 1 at 0, where it counts as 0.</source>
        <translation>−3 和 3 都变为 3。两个输入之差经过它后表示相距多远，无论哪个较大。

斜率在 0 处由 −1 跳到 1，该处计为 0。</translation>
    </message>
    <message>
        <source>−3 and less become 0, 3 and more become 1, and between them the result rises in a straight line: 0 becomes 0.5. Use it as a gate where speed counts.

Beyond ±3 no gradient comes back, where a sigmoid still gives a little.</source>
        <translation>−3 及以下变为 0，3 及以上变为 1，其间结果直线上升：0 变为 0.5。用作看重速度的门。

±3 之外没有梯度传回，而 sigmoid 仍会给出一点。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>It changes no number and learns nothing. Put it where a layer may come later, or in the place of one, to see what the network is without it.

A node that is muted works as an identity.</source>
        <translation>它不改变任何数字，也不学习。可以把它放在以后要加层的位置，或放在某一层的位置上，看看没有那一层时网络如何。

被屏蔽的节点就像恒等层一样工作。</translation>
    </message>
    <message>
        <source>Passes on what comes in, unchanged.</source>
        <translation>把输入原样传下去。</translation>
    </message>
    <message>
        <source> Correct it, or let the loss leave this label out.</source>
        <translation> 请更正，或让损失忽略此标签。</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;?</source>
        <translation> 您是指“{}”吗？</translation>
    </message>
    <message>
        <source> Give dates as numbers: a column each for the year, the month and the day of the week, for example.</source>
        <translation> 请将日期写成数字，例如年、月、星期各一列。</translation>
    </message>
    <message>
        <source> So do {} other cells.</source>
        <translation> 另有 {} 个单元格也是如此。</translation>
    </message>
    <message>
        <source> Write {} for it, and the others alike.</source>
        <translation> 请写成 {}，其余同样处理。</translation>
    </message>
    <message>
        <source>&apos;)&apos; is missing</source>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already depends on &apos;{}&apos;, so neither could start.</source>
        <translation>“{}”已依赖“{}”，两者都无法开始。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; each use the weights of the other, so neither has any.</source>
        <translation>“{}”与“{}”互相使用对方的权重，因此都没有权重。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be shown</source>
        <translation>无法显示“{}”</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used</source>
        <translation>无法使用“{}”</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contains itself</source>
        <translation>“{}”包含自身</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no meaning here</source>
        <translation>“{}”在此没有意义</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no output &apos;{}&apos;</source>
        <translation>“{}”没有输出“{}”</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no output</source>
        <translation>“{}”没有输出</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no weights of its own; share those of &apos;{}&apos; instead.</source>
        <translation>“{}”没有自己的权重；请改为共享“{}”的权重。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left over</source>
        <translation>“{}”多余</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no axis</source>
        <translation>“{}”不是轴</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no block name</source>
        <translation>“{}”不是块名</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no node name</source>
        <translation>“{}”不是节点名</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no weight</source>
        <translation>“{}”不是权重</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} where it was first used and {} here; shared weights need the same settings and input sizes.</source>
        <translation>“{}”首次使用处为 {}，此处为 {}；共享权重须有相同的设置和输入大小。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads nowhere</source>
        <translation>“{}”没有去向</translation>
    </message>
    <message>
        <source>&apos;{}&apos; sets nothing</source>
        <translation>“{}”未设置任何内容</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shares itself</source>
        <translation>“{}”自身也在共享</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shares the weights of &apos;{}&apos;, which is no other node of the graph.</source>
        <translation>“{}”共享“{}”的权重，但图中没有这个其他节点。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; where a number is due</source>
        <translation>应为数字处出现“{}”</translation>
    </message>
    <message>
        <source>, less {} between the parts where windows overlap,</source>
        <translation>（减去各部分之间窗口重叠的 {} 行）</translation>
    </message>
    <message>
        <source>0 axes</source>
        <translation>0 个轴</translation>
    </message>
    <message>
        <source>1 node in a circle</source>
        <translation>1 个节点成环</translation>
    </message>
    <message>
        <source>1 score for {} classes</source>
        <translation>{} 个类别只有 1 个得分</translation>
    </message>
    <message>
        <source>; {} labels are outside of them</source>
        <translation>；{} 个标签超出范围</translation>
    </message>
    <message>
        <source>A GRU adds {} biases to its recurrent product, but gets {}.</source>
        <translation>GRU 给循环乘积加 {} 个偏置，但得到 {}。</translation>
    </message>
    <message>
        <source>A condition and the two numbers it chooses from need one shape, but have {} and {}.</source>
        <translation>条件与供选的两个数须形状相同，但为 {} 和 {}。</translation>
    </message>
    <message>
        <source>A dense layer has one weight per input number; `{{x}}` gives {}, whose last axis varies.</source>
        <translation>全连接层每个输入数一个权重；`{{x}}` 给出 {}，其最后一轴大小不定。</translation>
    </message>
    <message>
        <source>A dense layer multiplies numbers; `{{x}}` gives class labels. One-hot turns each into a list of numbers.</source>
        <translation>全连接层做数字乘法；`{{x}}` 给出类别编号。“独热”将每个编号变为数字列表。</translation>
    </message>
    <message>
        <source>A dense layer takes one list of numbers; `{{x}}` gives {} with places, which Flatten turns into one list.</source>
        <translation>全连接层接受一个数字列表；`{{x}}` 给出带位置的 {}，“展平”可将其变为列表。</translation>
    </message>
    <message>
        <source>A dropout rate of {} is outside 0 (keep all) to below 1.</source>
        <translation>dropout 比率 {} 不在 0（全部保留）到 1 以下的范围内。</translation>
    </message>
    <message>
        <source>A factor of {} lays {} channels out as one; `{{x}}` gives {}, which {} does not divide.</source>
        <translation>倍数 {} 将 {} 个通道排成一个；`{{x}}` 给出 {} 个，不能被 {} 整除。</translation>
    </message>
    <message>
        <source>A feed-forward network works on lists of features; `{{x}}` gives {}.</source>
        <translation>前馈网络处理特征列表；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>A formula ends here; is an operator or a parenthesis missing before?</source>
        <translation>公式到此结束；前面是否缺少运算符或括号？</translation>
    </message>
    <message>
        <source>A formula has at most {} characters, this one {}.</source>
        <translation>公式最多 {} 个字符，此公式有 {} 个。</translation>
    </message>
    <message>
        <source>A formula has at most {} inputs, a to h without e.</source>
        <translation>公式最多 {} 个输入，a 到 h（不含 e）。</translation>
    </message>
    <message>
        <source>A formula has numbers, names, + - * / ^, comparisons, commas and parentheses.</source>
        <translation>公式由数字、名称、+ - * / ^、比较、逗号和括号组成。</translation>
    </message>
    <message>
        <source>A formula without an input gives one number for all samples; use a, b, ….</source>
        <translation>没有输入的公式对所有样本给出同一个数；请使用 a、b、……。</translation>
    </message>
    <message>
        <source>A mask of {} cannot be spread over batch × heads × queries × keys = {}.</source>
        <translation>掩码 {} 无法扩展到 批次 × 头 × 查询 × 键 = {}。</translation>
    </message>
    <message>
        <source>A mask says for each of {} steps whether it is hidden, as Padding mask does; `{{hidden}}` gives {}.</source>
        <translation>掩码指出 {} 步中每一步是否隐藏，如“填充掩码”所做；`{{hidden}}` 给出 {}。</translation>
    </message>
    <message>
        <source>A matrix has rows and columns, as a sequence of 5 × 6 has; `{{{}}}` gives {}. Reshape turns a list into rows and columns.</source>
        <translation>矩阵有行和列，如 5 × 6 的序列；`{{{}}}` 给出 {}。“变形”可将列表变为行和列。</translation>
    </message>
    <message>
        <source>A matrix product needs at least 2 axes, but gets {}.</source>
        <translation>矩阵乘积至少需要 2 个轴，但得到 {}。</translation>
    </message>
    <message>
        <source>A name has letters, digits and _ only, as in conv1; blocks are written block/name.</source>
        <translation>名称只含字母、数字和 _，如 conv1；块写作 block/name。</translation>
    </message>
    <message>
        <source>A node of layer &apos;{}&apos; could mean the layer {} or the block. Rename the block.</source>
        <translation>层为“{}”的节点可能指层 {}，也可能指块。请重命名该块。</translation>
    </message>
    <message>
        <source>A number, an input, a function or an opening parenthesis belongs here.</source>
        <translation>此处应为数字、输入、函数或左括号。</translation>
    </message>
    <message>
        <source>A padding mask compares tokens; `{{x}}` gives quantities. Link the input itself, before the embedding.</source>
        <translation>填充掩码比较词元；`{{x}}` 给出量。请连接嵌入之前的输入本身。</translation>
    </message>
    <message>
        <source>A penalty of 0 · |x| + 0 · x² asks for nothing; set l1 or l2.</source>
        <translation>惩罚 0 · |x| + 0 · x² 没有任何要求；请设置 l1 或 l2。</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>A route of no link</source>
        <translation>没有对应连接的路径</translation>
    </message>
    <message>
        <source>A start belongs to one layer in one direction. Use a node for each layer, each with its own start.</source>
        <translation>初始状态属于一层的一个方向。请为每层用一个节点，各有自己的初始状态。</translation>
    </message>
    <message>
        <source>A start has one number per unit, {} here; `{{start}}` gives {}.</source>
        <translation>初始状态每个单元一个数，此处为 {}；`{{start}}` 给出 {}。</translation>
    </message>
    <message>
        <source>A state of {} cannot be set to {}; the sizes must be equal.</source>
        <translation>大小为 {} 的状态不能设为 {}；两者须相等。</translation>
    </message>
    <message>
        <source>A window would lie wholly in the padding and find nothing; pad is at most half the window, {}.</source>
        <translation>窗口会完全落在填充中而一无所得；pad 最多为窗口的一半，即 {}。</translation>
    </message>
    <message>
        <source>Add Cross-entropy</source>
        <translation>添加交叉熵</translation>
    </message>
    <message>
        <source>Add Mean squared error</source>
        <translation>添加均方误差</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add an Input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Add an Output after {}</source>
        <translation>在 {} 之后添加输出</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Add sums number by number, so all shapes must be equal; input 1 is {}, input {} is {}.</source>
        <translation>“相加”逐数求和，因此形状须全部相同；输入 1 为 {}，输入 {} 为 {}。</translation>
    </message>
    <message>
        <source>Add sums two or more tensors; link another one to x.</source>
        <translation>“相加”需要两个或更多张量；请再连接一个到 x。</translation>
    </message>
    <message>
        <source>All axes but the joined one must be equal; input 1 is {}, input {} is {}.</source>
        <translation>除拼接轴外各轴须相同；输入 1 为 {}，输入 {} 为 {}。</translation>
    </message>
    <message>
        <source>All columns of {} are used by targets.</source>
        <translation>{} 的所有列都已用作目标。</translation>
    </message>
    <message>
        <source>All inputs must have one shape and hold the same kind of numbers; input 1 is {}, input {} is {}.</source>
        <translation>所有输入须形状相同且数字类型一致；输入 1 为 {}，输入 {} 为 {}。</translation>
    </message>
    <message>
        <source>All sizes multiplied must give {}, but give a multiple of {}.</source>
        <translation>各大小之积须为 {}，但得到 {} 的倍数。</translation>
    </message>
    <message>
        <source>All sizes multiplied must give {}, but give {}.</source>
        <translation>各大小之积须为 {}，但得到 {}。</translation>
    </message>
    <message>
        <source>Always {}</source>
        <translation>总是 {}</translation>
    </message>
    <message>
        <source>Among the training rows &apos;{}&apos; is {} times as frequent as &apos;{}&apos;; always guessing it looks good and helps nobody.</source>
        <translation>训练行中“{0}”的数量是“{2}”的 {1} 倍；总猜前者看似不错，却毫无用处。</translation>
    </message>
    <message>
        <source>An axis of one sample holds at most 1,000,000 numbers.</source>
        <translation>样本的一个轴最多 1,000,000 个数。</translation>
    </message>
    <message>
        <source>An embedding adds an axis to its tokens, which may have {} at most.</source>
        <translation>嵌入会给词元加一个轴，词元最多可有 {} 个轴。</translation>
    </message>
    <message>
        <source>An embedding looks class numbers up; `{{x}}` gives quantities. Let the input hold classes, or use Dense.</source>
        <translation>嵌入按类别编号查表；`{{x}}` 给出量。请让输入存放类别，或使用“全连接”。</translation>
    </message>
    <message>
        <source>An outer product pairs the numbers of two lists; `{{{}}}` gives {}, which Flatten turns into one.</source>
        <translation>外积将两个列表的数字配对；`{{{}}}` 给出 {}，“展平”可将其变为列表。</translation>
    </message>
    <message>
        <source>Answers never below 0</source>
        <translation>答案从不低于 0</translation>
    </message>
    <message>
        <source>Attention needs equally many {} on both sides, but gets {} and {}.</source>
        <translation>注意力两侧的 {} 数量须相同，但得到 {} 和 {}。</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>平衡类别</translation>
    </message>
    <message>
        <source>Batch norm subtracts the mean, so these {} biases have no effect.</source>
        <translation>批归一化会减去均值，因此这 {} 个偏置不起作用。</translation>
    </message>
    <message>
        <source>Batch norm with batches of 1</source>
        <translation>批次大小为 1 的批归一化</translation>
    </message>
    <message>
        <source>Batch norm works on a list of features or on channel × height × width of known size; `{{x}}` gives {}.</source>
        <translation>批归一化处理特征列表或大小已知的 通道 × 高 × 宽；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Batch normalisation needs a batch and a channel axis, but gets {}.</source>
        <translation>批归一化需要批次轴和通道轴，但得到 {}。</translation>
    </message>
    <message>
        <source>Bias of {}</source>
        <translation>大小为 {} 的偏置</translation>
    </message>
    <message>
        <source>Bilinear weighs pairs of numbers from two lists; `{{{}}}` gives {}, which Flatten turns into one.</source>
        <translation>双线性对两个列表的数对加权；`{{{}}}` 给出 {}，“展平”可将其变为列表。</translation>
    </message>
    <message>
        <source>Blank {} of {} classes</source>
        <translation>空白 {}，共 {} 个类别</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; is named like a layer</source>
        <translation>块“{}”与层同名</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; shows &apos;{}&apos;, which sets &apos;{}&apos; inside it; no node there has that.{}</source>
        <translation>块“{}”显示“{}”，它设置内部的“{}”，但其中没有节点有此参数。{}</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; shows a parameter &apos;{}&apos;, whose name is taken or has more than letters, digits and _.</source>
        <translation>块“{}”显示参数“{}”，其名称已被占用，或含有字母、数字和 _ 以外的字符。</translation>
    </message>
    <message>
        <source>Both weights are 0</source>
        <translation>两个权重都为 0</translation>
    </message>
    <message>
        <source>CTC compares scores with class numbers; `{{target}}` holds other quantities. Let the target hold classes.</source>
        <translation>CTC 将得分与类别编号比较；`{{target}}` 存放其他量。请让目标存放类别。</translation>
    </message>
    <message>
        <source>CTC needs a row of labels for each sample, but {} come with labels {}.</source>
        <translation>CTC 每个样本需要一行标签，但 {} 对应的标签为 {}。</translation>
    </message>
    <message>
        <source>CTC spells a row of labels for each sample; `{{target}}` holds {}. Set its shape, as &quot;time 20&quot; for up to 20 labels.</source>
        <translation>CTC 为每个样本拼出一行标签；`{{target}}` 存放 {}。请设置其形状，如 &quot;time 20&quot; 表示最多 20 个标签。</translation>
    </message>
    <message>
        <source>Call it {}</source>
        <translation>改名为 {}</translation>
    </message>
    <message>
        <source>Channel shuffle takes channel × places; `{{x}}` gives {}.</source>
        <translation>通道混洗接受 通道 × 位置；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Channels and sizes must be known</source>
        <translation>通道数和大小须已知</translation>
    </message>
    <message>
        <source>Channels come last</source>
        <translation>通道排在最后</translation>
    </message>
    <message>
        <source>Class weights are numbers from 0 with commas between them, as &quot;1, 2.5&quot;.</source>
        <translation>类别权重为不小于 0 的数字，以逗号分隔，如 &quot;1, 2.5&quot;。</translation>
    </message>
    <message>
        <source>Classes have no scale</source>
        <translation>类别没有尺度</translation>
    </message>
    <message>
        <source>Clip needs two constants</source>
        <translation>clip 需要两个常数</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; gives {}, node {} wants {}.</source>
        <translation>列“{}”给出 {}，节点 {} 需要 {}。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; has {} classes, {} declares {}.</source>
        <translation>列“{}”有 {} 个类别，{} 声明了 {} 个。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; holds free text such as &quot;{}&quot;, node {} takes numbers.{}</source>
        <translation>列“{}”含有自由文本，如“{}”，节点 {} 接受数字。{}</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; holds free text, node {} takes numbers.</source>
        <translation>列“{}”含有自由文本，节点 {} 接受数字。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is given to input {} and to be learned by {}. Take it from the input.</source>
        <translation>列“{}”既给了输入 {}，又要由 {} 学习。请将它从输入中去掉。</translation>
    </message>
    <message>
        <source>Columns {} give {}, node {} wants {}.</source>
        <translation>列 {} 给出 {}，节点 {} 需要 {}。</translation>
    </message>
    <message>
        <source>Concatenate joins two or more tensors; link another one to x.</source>
        <translation>“拼接”需要两个或更多张量；请再连接一个到 x。</translation>
    </message>
    <message>
        <source>Copies share one by one, but &apos;{}&apos; stands {} times and &apos;{}&apos; {} times.</source>
        <translation>副本逐一共享，但“{}”出现 {} 次，“{}”出现 {} 次。</translation>
    </message>
    <message>
        <source>Copy {} of &apos;{}&apos; gets {}, copy 1 got {}, and &apos;{}&apos; says: {}.</source>
        <translation>“{1}”的第 {0} 份得到 {2}，第 1 份得到 {3}，“{4}”提示：{5}。</translation>
    </message>
    <message>
        <source>Count all classes alike</source>
        <translation>所有类别同等计权</translation>
    </message>
    <message>
        <source>Cross entropy needs one score per class along the last axis, but gets one number.</source>
        <translation>交叉熵沿最后一轴每个类别需要一个得分，但只得到一个数。</translation>
    </message>
    <message>
        <source>Cross-entropy has a softmax inside; with `{}` before it, gradients fade and learning is slow.</source>
        <translation>交叉熵内部已有 softmax；前面再加 `{}` 会使梯度变弱、学习变慢。</translation>
    </message>
    <message>
        <source>Cross-validation has 2 or more folds, and &quot;fold&quot; is the number of one of them, from 1.</source>
        <translation>交叉验证有 2 折或更多，&quot;fold&quot; 是其中一折的编号，从 1 起。</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>您是指“{}”吗？</translation>
    </message>
    <message>
        <source>Did you mean &quot;{}&quot;?</source>
        <translation>您是指“{}”吗？</translation>
    </message>
    <message>
        <source>Division by 0</source>
        <translation>除以 0</translation>
    </message>
    <message>
        <source>Dropout before batch norm</source>
        <translation>批归一化之前的 dropout</translation>
    </message>
    <message>
        <source>Dropout on the answer</source>
        <translation>对答案做 dropout</translation>
    </message>
    <message>
        <source>Each channel or feature has its own weight here; `{{x}}` gives {}.</source>
        <translation>此处每个通道或特征有自己的权重；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Each head takes an equal share of the {} features of `{{x}}`; {} is no divisor of it.</source>
        <translation>各头均分 `{{x}}` 的 {} 个特征；{} 不能整除。</translation>
    </message>
    <message>
        <source>Each head turns pairs of features, so {} heads need a multiple of {} features; `{{x}}` gives {}.</source>
        <translation>每个头旋转成对的特征，因此 {} 个头需要 {} 的倍数个特征；`{{x}}` 给出 {} 个。</translation>
    </message>
    <message>
        <source>Each mean needs its variance; `{{mean}}` gives {}, `{{log_variance}}` gives {}.</source>
        <translation>每个均值需要其方差；`{{mean}}` 给出 {}，`{{log_variance}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Empty part in the split</source>
        <translation>划分中有空部分</translation>
    </message>
    <message>
        <source>Every predicted number needs its target; `{{prediction}}` gives {}, `{{target}}` holds {}.</source>
        <translation>每个预测数需要其目标；`{{prediction}}` 给出 {}，`{{target}}` 存放 {}。</translation>
    </message>
    <message>
        <source>Fill them, or set &quot;missing&quot; to drop_rows.</source>
        <translation>请补全，或将 &quot;missing&quot; 设为 drop_rows。</translation>
    </message>
    <message>
        <source>Flatten makes a list of fixed length; `{{x}}` gives {}.</source>
        <translation>“展平”产生固定长度的列表；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Fold {} of {}</source>
        <translation>第 {} 折，共 {} 折</translation>
    </message>
    <message>
        <source>Folds are drawn by chance, but these rows are split in order of time. Set &quot;folds&quot; to 0.</source>
        <translation>各折是随机抽取的，而这些行按时间顺序划分。请将 &quot;folds&quot; 设为 0。</translation>
    </message>
    <message>
        <source>Formula ends too early</source>
        <translation>公式过早结束</translation>
    </message>
    <message>
        <source>Formula too long</source>
        <translation>公式太长</translation>
    </message>
    <message>
        <source>GLU splits the {} of {} into two halves of equal size; give it an even number.</source>
        <translation>GLU 将 {1} 的{0}分成相等的两半；请给偶数。</translation>
    </message>
    <message>
        <source>Give it weights of its own</source>
        <translation>给予自己的权重</translation>
    </message>
    <message>
        <source>Groups divide both channels and filters evenly; `{{x}}` gives {} channels, and filters = {}.</source>
        <translation>分组须均分通道和滤波器；`{{x}}` 给出 {} 个通道，filters = {}。</translation>
    </message>
    <message>
        <source>Groups divide the channels evenly; `{{x}}` gives {} channels.</source>
        <translation>分组须均分通道；`{{x}}` 给出 {} 个通道。</translation>
    </message>
    <message>
        <source>Groups of equally many of the {} heads share keys; {} is no divisor of it.</source>
        <translation>{} 个头等分成组共享键；{} 不能整除。</translation>
    </message>
    <message>
        <source>Height and width must be known</source>
        <translation>高和宽须已知</translation>
    </message>
    <message>
        <source>How many tokens?</source>
        <translation>多少个词元？</translation>
    </message>
    <message>
        <source>In training only {} % of the numbers get through, so hardly anything is learned; usual is 10 to 50 %.</source>
        <translation>训练时只有 {} % 的数字通过，几乎学不到东西；通常为 10 到 50 %。</translation>
    </message>
    <message>
        <source>Inputs are {}; constants pi, e; functions {}.</source>
        <translation>输入为 {}；常数 pi、e；函数 {}。</translation>
    </message>
    <message>
        <source>Insert 1×1 convolution to {}</source>
        <translation>插入 1×1 卷积到 {}</translation>
    </message>
    <message>
        <source>Insert Dense with {} units</source>
        <translation>插入 {} 个单元的全连接</translation>
    </message>
    <message>
        <source>Insert Embedding</source>
        <translation>插入嵌入</translation>
    </message>
    <message>
        <source>Insert Flatten</source>
        <translation>插入展平</translation>
    </message>
    <message>
        <source>Insert One-hot</source>
        <translation>插入独热</translation>
    </message>
    <message>
        <source>Insert Permute</source>
        <translation>插入交换轴</translation>
    </message>
    <message>
        <source>Insert ReLU</source>
        <translation>插入 ReLU</translation>
    </message>
    <message>
        <source>Insert Reshape to {} steps</source>
        <translation>插入变形为 {} 步</translation>
    </message>
    <message>
        <source>Insert Reshape</source>
        <translation>插入变形</translation>
    </message>
    <message>
        <source>Insert Zero pad</source>
        <translation>插入零填充</translation>
    </message>
    <message>
        <source>Insert a channel axis</source>
        <translation>插入通道轴</translation>
    </message>
    <message>
        <source>Instance norm takes mean and deviation over the places of each channel; `{{x}}` gives {}, one number per channel.</source>
        <translation>实例归一化在每个通道的各位置上求均值和标准差；`{{x}}` 给出 {}，每个通道一个数。</translation>
    </message>
    <message>
        <source>Keep only {}</source>
        <translation>只保留 {}</translation>
    </message>
    <message>
        <source>Label {} of {} classes</source>
        <translation>标签 {}，共 {} 个类别</translation>
    </message>
    <message>
        <source>Larger than any memory</source>
        <translation>超过任何内存</translation>
    </message>
    <message>
        <source>Learned positions have a row for each step; `{{x}}` gives sequences whose length varies. Use Sine positions instead.</source>
        <translation>可学习位置每步一行；`{{x}}` 给出长度不定的序列。请改用“正弦位置”。</translation>
    </message>
    <message>
        <source>Learning rate {}</source>
        <translation>学习率 {}</translation>
    </message>
    <message>
        <source>Let it take probabilities</source>
        <translation>改为接受概率</translation>
    </message>
    <message>
        <source>Let it take scores</source>
        <translation>改为接受得分</translation>
    </message>
    <message>
        <source>Let the input hold classes</source>
        <translation>让输入存放类别</translation>
    </message>
    <message>
        <source>Let the target hold classes</source>
        <translation>让目标存放类别</translation>
    </message>
    <message>
        <source>Let the target hold numbers</source>
        <translation>让目标存放数字</translation>
    </message>
    <message>
        <source>Link {} instead</source>
        <translation>改为连接 {}</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>连接 {}</translation>
    </message>
    <message>
        <source>Make it one list</source>
        <translation>变为一个列表</translation>
    </message>
    <message>
        <source>Mask of {}</source>
        <translation>大小为 {} 的掩码</translation>
    </message>
    <message>
        <source>More than 1,000,000,000 numbers</source>
        <translation>超过 1,000,000,000 个数</translation>
    </message>
    <message>
        <source>Name each axis of {} once, by its role or by a number from 1 to {}.</source>
        <translation>请将 {} 的每个轴各写一次，用角色或 1 到 {} 的编号。</translation>
    </message>
    <message>
        <source>Needs a comparison</source>
        <translation>需要比较</translation>
    </message>
    <message>
        <source>Needs a list of scores, gets {}</source>
        <translation>需要得分列表，得到 {}</translation>
    </message>
    <message>
        <source>Needs a list, gets {}</source>
        <translation>需要列表，得到 {}</translation>
    </message>
    <message>
        <source>Needs a map, gets {}</source>
        <translation>需要特征图，得到 {}</translation>
    </message>
    <message>
        <source>Needs a matrix, gets {}</source>
        <translation>需要矩阵，得到 {}</translation>
    </message>
    <message>
        <source>Needs a row of labels, gets {}</source>
        <translation>需要一行标签，得到 {}</translation>
    </message>
    <message>
        <source>Needs a sequence, gets {}</source>
        <translation>需要序列，得到 {}</translation>
    </message>
    <message>
        <source>Needs a vector of numbers</source>
        <translation>需要数字向量</translation>
    </message>
    <message>
        <source>Needs a vector, gets {}</source>
        <translation>需要向量，得到 {}</translation>
    </message>
    <message>
        <source>Needs channels, gets {}</source>
        <translation>需要通道，得到 {}</translation>
    </message>
    <message>
        <source>Needs class numbers</source>
        <translation>需要类别编号</translation>
    </message>
    <message>
        <source>Needs features, gets one number</source>
        <translation>需要特征，得到一个数</translation>
    </message>
    <message>
        <source>Needs features, gets tokens</source>
        <translation>需要特征，得到词元</translation>
    </message>
    <message>
        <source>Needs numbers along an axis</source>
        <translation>需要沿轴的数字</translation>
    </message>
    <message>
        <source>Needs one answer per pair</source>
        <translation>每对需要一个答案</translation>
    </message>
    <message>
        <source>Needs places, gets {}</source>
        <translation>需要位置，得到 {}</translation>
    </message>
    <message>
        <source>Needs real numbers</source>
        <translation>需要实数</translation>
    </message>
    <message>
        <source>Needs steps, gets {}</source>
        <translation>需要步，得到 {}</translation>
    </message>
    <message>
        <source>Needs tokens, gets numbers</source>
        <translation>需要词元，得到数字</translation>
    </message>
    <message>
        <source>Needs two inputs, has 1</source>
        <translation>需要两个输入，只有 1 个</translation>
    </message>
    <message>
        <source>Neither Netloom nor a loaded plugin has a layer &apos;{}&apos;.{}</source>
        <translation>Netloom 和已加载的插件都没有层“{}”。{}</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>No &apos;{}&apos;</source>
        <translation>没有“{}”</translation>
    </message>
    <message>
        <source>No activation in between</source>
        <translation>中间没有激活</translation>
    </message>
    <message>
        <source>No axis &apos;{}&apos; in {}</source>
        <translation>{1} 中没有轴“{0}”</translation>
    </message>
    <message>
        <source>No axis in {}</source>
        <translation>{} 中没有轴</translation>
    </message>
    <message>
        <source>No axis {} in {}</source>
        <translation>{1} 中没有轴 {0}</translation>
    </message>
    <message>
        <source>No axis {}</source>
        <translation>没有轴 {}</translation>
    </message>
    <message>
        <source>No batch to follow</source>
        <translation>没有可跟随的批次</translation>
    </message>
    <message>
        <source>No bf16 on this machine</source>
        <translation>此计算机不支持 bf16</translation>
    </message>
    <message>
        <source>No column bound</source>
        <translation>未绑定列</translation>
    </message>
    <message>
        <source>No column left</source>
        <translation>没有剩余的列</translation>
    </message>
    <message>
        <source>No column {}</source>
        <translation>没有列 {}</translation>
    </message>
    <message>
        <source>No data chosen</source>
        <translation>未选择数据</translation>
    </message>
    <message>
        <source>No finite number</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>No folds in order</source>
        <translation>按顺序时不能分折</translation>
    </message>
    <message>
        <source>No input &apos;{}&apos;</source>
        <translation>没有输入“{}”</translation>
    </message>
    <message>
        <source>No input {} at place {}</source>
        <translation>第 {1} 处没有输入 {0}</translation>
    </message>
    <message>
        <source>No input</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>No layer &apos;{}&apos;</source>
        <translation>没有层“{}”</translation>
    </message>
    <message>
        <source>No loss &apos;{}&apos;</source>
        <translation>没有损失“{}”</translation>
    </message>
    <message>
        <source>No loss depends on &apos;{}&apos;</source>
        <translation>没有损失依赖“{}”</translation>
    </message>
    <message>
        <source>No loss</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>No node &apos;{}&apos; to share with</source>
        <translation>没有可共享的节点“{}”</translation>
    </message>
    <message>
        <source>No node &apos;{}&apos;</source>
        <translation>没有节点“{}”</translation>
    </message>
    <message>
        <source>No node named {}</source>
        <translation>没有名为 {} 的节点</translation>
    </message>
    <message>
        <source>No output and no loss depends on it, so it is left out when the network runs.</source>
        <translation>没有输出或损失依赖它，网络运行时会略去。</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>No parameter &apos;{}&apos;</source>
        <translation>没有参数“{}”</translation>
    </message>
    <message>
        <source>No place {} of {}</source>
        <translation>没有位置 {}，共 {} 个</translation>
    </message>
    <message>
        <source>No places in {}</source>
        <translation>{} 中没有位置</translation>
    </message>
    <message>
        <source>No time steps</source>
        <translation>没有时间步</translation>
    </message>
    <message>
        <source>No training phase</source>
        <translation>没有训练阶段</translation>
    </message>
    <message>
        <source>No {} &apos;{}&apos;</source>
        <translation>没有 {} “{}”</translation>
    </message>
    <message>
        <source>Node {} already has the name &apos;{}&apos;; links could not tell them apart. Rename one.</source>
        <translation>节点 {} 已名为“{}”；连接无法区分两者。请重命名其中一个。</translation>
    </message>
    <message>
        <source>Node {} has no column of &quot;{}&quot;. Bind one of {}.</source>
        <translation>节点 {} 没有“{}”的列。请绑定 {} 之一。</translation>
    </message>
    <message>
        <source>Node {} has no {}</source>
        <translation>节点 {} 没有 {}</translation>
    </message>
    <message>
        <source>Node {} takes a class, which has no mean. Leave it out of &quot;standardise&quot;.</source>
        <translation>节点 {} 接受类别，类别没有均值。请将它从 &quot;standardise&quot; 中去掉。</translation>
    </message>
    <message>
        <source>Node {} takes one class a row; {} cannot give that. Bind one column of classes.</source>
        <translation>节点 {} 每行接受一个类别；{} 无法给出。请绑定一个类别列。</translation>
    </message>
    <message>
        <source>Node {} wants {}; rows of a table have a fixed shape. Give its axes numbers.</source>
        <translation>节点 {} 需要 {}；表格的行形状固定。请给其各轴数字。</translation>
    </message>
    <message>
        <source>Nodes could not tell which one they use. Rename one of the blocks.</source>
        <translation>节点无法分辨使用哪一个。请重命名其中一个块。</translation>
    </message>
    <message>
        <source>Noise is drawn for each sample; link something that comes once per sample.</source>
        <translation>噪声按样本抽取；请连接每个样本出现一次的内容。</translation>
    </message>
    <message>
        <source>Not logarithms of probabilities</source>
        <translation>不是对数概率</translation>
    </message>
    <message>
        <source>Not the folded sequence</source>
        <translation>不是被折叠的序列</translation>
    </message>
    <message>
        <source>Nothing can be added to or taken from {}, whose size {} is known only with the batch.</source>
        <translation>{} 的大小 {} 随批次才知道，无法增减。</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>任何数都不能除以 0。</translation>
    </message>
    <message>
        <source>Nothing can be linked here.</source>
        <translation>此处不能连接。</translation>
    </message>
    <message>
        <source>Nothing comes after it that could make up for what it sets to 0; the answer itself is dropped.</source>
        <translation>其后没有层能弥补被置 0 的部分；丢弃的是答案本身。</translation>
    </message>
    <message>
        <source>Nothing left of the {}</source>
        <translation>{}已无剩余</translation>
    </message>
    <message>
        <source>Nothing to balance</source>
        <translation>没有可平衡的内容</translation>
    </message>
    <message>
        <source>Number of channels must be known</source>
        <translation>通道数须已知</translation>
    </message>
    <message>
        <source>Number of classes not known</source>
        <translation>类别数未知</translation>
    </message>
    <message>
        <source>Number of features must be known</source>
        <translation>特征数须已知</translation>
    </message>
    <message>
        <source>Number of steps must be known</source>
        <translation>步数须已知</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>Numbers go up to about 1e308.</source>
        <translation>数字最大约 1e308。</translation>
    </message>
    <message>
        <source>Numbers of type {} and {} cannot be {}; both sides need the same type.</source>
        <translation>类型 {} 和 {} 的数字不能一起运算（{}）；两侧类型须相同。</translation>
    </message>
    <message>
        <source>Numbers up to {}</source>
        <translation>数字最大 {}</translation>
    </message>
    <message>
        <source>One class a row needed</source>
        <translation>每行需要一个类别</translation>
    </message>
    <message>
        <source>One sample of this shape holds more numbers than can be trained on; make an axis smaller.</source>
        <translation>此形状的样本数字太多，无法训练；请缩小某个轴。</translation>
    </message>
    <message>
        <source>One size can be worked out, not two.</source>
        <translation>只能推算一个大小，不能两个。</translation>
    </message>
    <message>
        <source>One start for several layers</source>
        <translation>多层共用一个初始状态</translation>
    </message>
    <message>
        <source>One-hot adds an axis to the {} of {}; {} are the most.</source>
        <translation>独热会给 {1} 的 {0} 再加一个轴；最多 {2} 个。</translation>
    </message>
    <message>
        <source>One-hot counts classes; `{{x}}` gives {} real numbers.</source>
        <translation>独热用于类别；`{{x}}` 给出 {} 个实数。</translation>
    </message>
    <message>
        <source>Only a positive number has all powers.</source>
        <translation>只有正数才有任意次幂。</translation>
    </message>
    <message>
        <source>Only nodes of one layer share weights; &apos;{}&apos; is {}, &apos;{}&apos; is {}.</source>
        <translation>只有同一种层的节点才能共享权重；“{}”为 {}，“{}”为 {}。</translation>
    </message>
    <message>
        <source>Open length</source>
        <translation>长度未定</translation>
    </message>
    <message>
        <source>Open shape</source>
        <translation>形状未定</translation>
    </message>
    <message>
        <source>Output pad fills what a stride of {} leaves open, so it is at most {}.</source>
        <translation>输出填充补上步幅 {} 留下的空缺，最多 {}。</translation>
    </message>
    <message>
        <source>Pad {} for window {}</source>
        <translation>窗口 {1} 的填充 {0}</translation>
    </message>
    <message>
        <source>Pad {} from {} {}</source>
        <translation>从 {1} {2} 填充 {0}</translation>
    </message>
    <message>
        <source>Padding cuts {} and {} off a {} of {}, which leaves nothing.</source>
        <translation>填充从{2} {3} 裁去 {0} 和 {1}，没有剩余。</translation>
    </message>
    <message>
        <source>Parentheses and signs may be nested {} deep.</source>
        <translation>括号和符号最多嵌套 {} 层。</translation>
    </message>
    <message>
        <source>Part of the data is left out</source>
        <translation>部分数据被略去</translation>
    </message>
    <message>
        <source>Predicts {}, target is {}</source>
        <translation>预测 {}，目标为 {}</translation>
    </message>
    <message>
        <source>Probabilities taken for scores</source>
        <translation>把概率当成得分</translation>
    </message>
    <message>
        <source>Rate {}</source>
        <translation>比率 {}</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>Rename to {}</source>
        <translation>重命名为 {}</translation>
    </message>
    <message>
        <source>Reshape needs a fixed number of numbers; `{{x}}` gives {}.</source>
        <translation>“变形”需要固定个数的数字；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>Resizing needs a fixed {}, but its size {} is known only with the batch.</source>
        <translation>缩放需要固定的 {}，但其大小 {} 随批次才知道。</translation>
    </message>
    <message>
        <source>Rotary positions turn pairs of features, but each of {} heads has {}.</source>
        <translation>旋转位置旋转成对的特征，但 {} 个头各有 {} 个。</translation>
    </message>
    <message>
        <source>Rotary positions turn pairs of features, so heads need an even width that divides the features; {} and {} do not fit.</source>
        <translation>旋转位置旋转成对的特征，因此头的宽度须为偶数且整除特征数；{} 与 {} 不符。</translation>
    </message>
    <message>
        <source>Row {} has the label {}, {} declares the classes 0–{}{}.{}</source>
        <translation>第 {} 行的标签为 {}，{} 声明类别 0–{}{}。{}</translation>
    </message>
    <message>
        <source>Rows without a value for {}: {} of {}, the first is row {}. {}</source>
        <translation>{} 缺值的行：{} / {}，第一个为第 {} 行。{}</translation>
    </message>
    <message>
        <source>Scores taken for probabilities</source>
        <translation>把得分当成概率</translation>
    </message>
    <message>
        <source>Scores without classes</source>
        <translation>没有类别的得分</translation>
    </message>
    <message>
        <source>Scores {} need labels {}, one per row of scores, but the labels are {}.</source>
        <translation>得分 {} 需要标签 {}，每行一个，但标签为 {}。</translation>
    </message>
    <message>
        <source>Scores {}, labels {}</source>
        <translation>得分 {}，标签 {}</translation>
    </message>
    <message>
        <source>Set Tokens to 1000</source>
        <translation>将词元数设为 1000</translation>
    </message>
    <message>
        <source>Set Tokens: the input does not say how many different ones there are.</source>
        <translation>请设置词元数：输入没有说明有多少种。</translation>
    </message>
    <message>
        <source>Set axis to auto</source>
        <translation>将 axis 设为 auto</translation>
    </message>
    <message>
        <source>Set batch to 32</source>
        <translation>将批次设为 32</translation>
    </message>
    <message>
        <source>Set classes to {}</source>
        <translation>将类别数设为 {}</translation>
    </message>
    <message>
        <source>Set groups to 1</source>
        <translation>将组数设为 1</translation>
    </message>
    <message>
        <source>Set groups to {}</source>
        <translation>将组数设为 {}</translation>
    </message>
    <message>
        <source>Set kernel to {}</source>
        <translation>将卷积核设为 {}</translation>
    </message>
    <message>
        <source>Set l1 to 0.01</source>
        <translation>将 l1 设为 0.01</translation>
    </message>
    <message>
        <source>Set learning rate to {}</source>
        <translation>将学习率设为 {}</translation>
    </message>
    <message>
        <source>Set order to {}</source>
        <translation>将顺序设为 {}</translation>
    </message>
    <message>
        <source>Set output_pad to 0</source>
        <translation>将 output_pad 设为 0</translation>
    </message>
    <message>
        <source>Set pad to {}</source>
        <translation>将 pad 设为 {}</translation>
    </message>
    <message>
        <source>Set padding to same</source>
        <translation>将填充设为 same</translation>
    </message>
    <message>
        <source>Set padding to valid</source>
        <translation>将填充设为 valid</translation>
    </message>
    <message>
        <source>Set parts to {}</source>
        <translation>将份数设为 {}</translation>
    </message>
    <message>
        <source>Set precision to f32</source>
        <translation>将精度设为 f32</translation>
    </message>
    <message>
        <source>Set repeat to {}</source>
        <translation>将 repeat 设为 {}</translation>
    </message>
    <message>
        <source>Set shape to feature 4</source>
        <translation>将形状设为 feature 4</translation>
    </message>
    <message>
        <source>Set shape to {}</source>
        <translation>将形状设为 {}</translation>
    </message>
    <message>
        <source>Set start to 0</source>
        <translation>将起点设为 0</translation>
    </message>
    <message>
        <source>Set stride to {}</source>
        <translation>将步幅设为 {}</translation>
    </message>
    <message>
        <source>Set {} to 0.5</source>
        <translation>将 {} 设为 0.5</translation>
    </message>
    <message>
        <source>Set {} to {}</source>
        <translation>将 {} 设为 {}</translation>
    </message>
    <message>
        <source>Share with {}</source>
        <translation>与 {} 共享</translation>
    </message>
    <message>
        <source>Size of {} must be known</source>
        <translation>{} 的大小须已知</translation>
    </message>
    <message>
        <source>Sizes must be equal, or one of them 1; `{{a}}` gives {}, `{{b}}` gives {}: {}.</source>
        <translation>各大小须相等，或其一为 1；`{{a}}` 给出 {}，`{{b}}` 给出 {}：{}。</translation>
    </message>
    <message>
        <source>Sizes must be equal, or one of them 1; up to input {} the shape is {}, input {} is {}: {}.</source>
        <translation>各大小须相等，或其一为 1；到输入 {} 为止形状为 {}，输入 {} 为 {}：{}。</translation>
    </message>
    <message>
        <source>Softmax of one number</source>
        <translation>单个数的 softmax</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>Split sums to {}</source>
        <translation>划分之和为 {}</translation>
    </message>
    <message>
        <source>Squares of {} × {} must fill the map; `{{x}}` gives {} × {}.</source>
        <translation>{} × {} 的方块须铺满特征图；`{{x}}` 给出 {} × {}。</translation>
    </message>
    <message>
        <source>Stack adds an axis, and {} are the most.</source>
        <translation>“堆叠”增加一个轴，最多 {} 个。</translation>
    </message>
    <message>
        <source>Stack lays two or more tensors over each other; link another one to x.</source>
        <translation>“堆叠”需要两个或更多张量；请再连接一个到 x。</translation>
    </message>
    <message>
        <source>Standardise {}</source>
        <translation>标准化 {}</translation>
    </message>
    <message>
        <source>State of {}</source>
        <translation>大小为 {} 的状态</translation>
    </message>
    <message>
        <source>Steps of {} with a window of {} leave {} of {} cells unseen.</source>
        <translation>步距 {}、窗口 {} 会漏看 {} 个单元格（共 {} 个）。</translation>
    </message>
    <message>
        <source>Stride {} over kernel {}</source>
        <translation>步幅 {} 大于卷积核 {}</translation>
    </message>
    <message>
        <source>Take all that follow</source>
        <translation>取其后全部</translation>
    </message>
    <message>
        <source>Take the input&apos;s</source>
        <translation>取输入的数目</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>取最后一个</translation>
    </message>
    <message>
        <source>Take the number of the data</source>
        <translation>按数据的数目</translation>
    </message>
    <message>
        <source>Take the sequence&apos;s</source>
        <translation>取序列的数目</translation>
    </message>
    <message>
        <source>Taking {} and {} from {} {} leaves nothing.</source>
        <translation>从 {2} {3} 去掉 {0} 和 {1} 后没有剩余。</translation>
    </message>
    <message>
        <source>Target among the inputs</source>
        <translation>目标混入输入</translation>
    </message>
    <message>
        <source>Target holds classes</source>
        <translation>目标存放类别</translation>
    </message>
    <message>
        <source>Target holds no classes</source>
        <translation>目标不存放类别</translation>
    </message>
    <message>
        <source>Text in {}</source>
        <translation>{} 中有文本</translation>
    </message>
    <message>
        <source>The blank is one of the classes 0–{}; {} is none of them.</source>
        <translation>空白是类别 0–{} 之一；{} 不在其中。</translation>
    </message>
    <message>
        <source>The blank of CTC is one of its classes, but {} is none of the {} that the scores are for.</source>
        <translation>CTC 的空白是其类别之一，但 {} 不在得分对应的 {} 个类别中。</translation>
    </message>
    <message>
        <source>The block contains one that contains itself, has a name that is none, or stands more than {} blocks deep.</source>
        <translation>此块包含了包含自身的块、名称无效，或嵌套超过 {} 层。</translation>
    </message>
    <message>
        <source>The constants here give no finite number, as log(0) and sqrt(-1) do.</source>
        <translation>此处的常数不给出有限数，如 log(0) 和 sqrt(-1)。</translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation>无法读取数据</translation>
    </message>
    <message>
        <source>The data {} &quot;{}&quot;, which is no input or target. {}</source>
        <translation>数据设置（{}）提到“{}”，它不是输入或目标。{}</translation>
    </message>
    <message>
        <source>The formula uses {}, which is input {}; 1 is linked. Link another one to x.</source>
        <translation>公式使用 {}，即输入 {}；已连接 1 个。请再连接一个到 x。</translation>
    </message>
    <message>
        <source>The formula uses {}, which is input {}; {} are linked. Link another one to x.</source>
        <translation>公式使用 {}，即输入 {}；已连接 {} 个。请再连接一个到 x。</translation>
    </message>
    <message>
        <source>The graph has no input node, so no data can enter. Add an Input and link the first layer to it.</source>
        <translation>图中没有输入节点，数据无法进入。请添加输入并将第一层与之连接。</translation>
    </message>
    <message>
        <source>The graph has no output node, so it cannot predict or be exported. Add an Output and link the last layer to it.</source>
        <translation>图中没有输出节点，无法预测或导出。请添加输出并将最后一层与之连接。</translation>
    </message>
    <message>
        <source>The input has {} classes, but the table only {} rows. 0 takes as many as the input has.</source>
        <translation>输入有 {} 个类别，但表只有 {} 行。0 表示与输入相同。</translation>
    </message>
    <message>
        <source>The last step stands at a fixed place; `{{x}}` gives sequences whose length varies.</source>
        <translation>最后一步须在固定位置；`{{x}}` 给出长度不定的序列。</translation>
    </message>
    <message>
        <source>The name of a block has letters, digits and _ only, as in residual.</source>
        <translation>块名只含字母、数字和 _，如 residual。</translation>
    </message>
    <message>
        <source>The order must name each of the {} axes of {} once, counted from 0.</source>
        <translation>顺序须将 {1} 的 {0} 个轴各写一次，从 0 数起。</translation>
    </message>
    <message>
        <source>The padding token must be one of the {} tokens 0 to {}.</source>
        <translation>填充词元须为 {} 个词元（0 到 {}）之一。</translation>
    </message>
    <message>
        <source>The parenthesis opened at place {} is not closed.</source>
        <translation>第 {} 处的括号没有闭合。</translation>
    </message>
    <message>
        <source>The parts {} are fractions of all rows and must sum to 1.</source>
        <translation>各部分（{}）是占所有行的比例，总和须为 1。</translation>
    </message>
    <message>
        <source>The project cannot be trained</source>
        <translation>项目无法训练</translation>
    </message>
    <message>
        <source>The shape of one sample has 1 to 7 axes, as in &quot;feature 4&quot;.</source>
        <translation>样本的形状有 1 到 7 个轴，如 &quot;feature 4&quot;。</translation>
    </message>
    <message>
        <source>The shape of one sample has at most 7 axes.</source>
        <translation>样本的形状最多 7 个轴。</translation>
    </message>
    <message>
        <source>The shares of a softmax sum to 1, so one number alone is always 1. Sigmoid gives a probability.</source>
        <translation>softmax 的份额之和为 1，因此单个数总是 1。Sigmoid 可给出概率。</translation>
    </message>
    <message>
        <source>The target holds the classes 0–{}, so `{{prediction}}` has to give {} along {}; it gives {}.</source>
        <translation>目标存放类别 0–{0}，因此 `{{prediction}}` 须沿{2}给出 {1}；实际给出 {3}。</translation>
    </message>
    <message>
        <source>The texts of column &quot;{}&quot; are cut and padded to one length. Give node {} a number of time steps.</source>
        <translation>列“{}”的文本会截断或补齐到同一长度。请给节点 {} 一个时间步数。</translation>
    </message>
    <message>
        <source>The training changes the weights of &apos;{}&apos;, which the graph does not have.</source>
        <translation>训练要改变“{}”的权重，但图中没有它。</translation>
    </message>
    <message>
        <source>The training has no phase, so nothing would be learned. Add one.</source>
        <translation>训练没有阶段，学不到任何东西。请添加一个。</translation>
    </message>
    <message>
        <source>The training keeps the weights of &apos;{}&apos;, which the graph does not have. Take it out of the frozen ones.</source>
        <translation>训练要冻结“{}”的权重，但图中没有它。请从冻结列表中去掉。</translation>
    </message>
    <message>
        <source>The training minimises &apos;{}&apos;, which is no loss node of the graph. Name one that is.</source>
        <translation>训练要最小化“{}”，它不是图中的损失节点。请指定一个损失节点。</translation>
    </message>
    <message>
        <source>The training setting &apos;{}&apos; takes {} to {}.</source>
        <translation>训练设置“{}”的范围为 {} 到 {}。</translation>
    </message>
    <message>
        <source>The weight takes {} values and {} has {} along its last axis; the two must be equal.</source>
        <translation>权重接受 {} 个值，而 {} 最后一轴有 {} 个；两者须相等。</translation>
    </message>
    <message>
        <source>The weights take {} channels ({} in {} groups), but {} has {}.</source>
        <translation>权重接受 {} 个通道（{} 个，{} 组），但 {} 有 {} 个。</translation>
    </message>
    <message>
        <source>The window covers {} cells of {}; `{{{}}}` gives {}, and padding {} adds {}.</source>
        <translation>窗口沿{1}覆盖 {0} 个单元格；`{{{2}}}` 给出 {3}，填充 {4} 增加 {5}。</translation>
    </message>
    <message>
        <source>The {} can be {}.{}</source>
        <translation>{} 可为 {}。{}</translation>
    </message>
    <message>
        <source>The {} of {} can give at most {} elements to its padding, not {}.</source>
        <translation>{1} 的 {0} 最多给填充提供 {2} 个元素，而非 {3} 个。</translation>
    </message>
    <message>
        <source>The {} of {} has places 0 to {}.</source>
        <translation>{1} 的{0}有位置 0 到 {2}。</translation>
    </message>
    <message>
        <source>The {} of {} must be a multiple of {} for equal parts.</source>
        <translation>要等分，{1} 的{0}须为 {2} 的倍数。</translation>
    </message>
    <message>
        <source>There are {} classes, so class weights are {} numbers or none; here are {}.</source>
        <translation>共有 {} 个类别，因此类别权重应为 {} 个数或留空；现有 {} 个。</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>现有 {}。</translation>
    </message>
    <message>
        <source>There is {}.</source>
        <translation>现有 {}。</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>它们会被略去。</translation>
    </message>
    <message>
        <source>This layer would hold {} numbers; at most {} are possible. Make its sizes or its input smaller.</source>
        <translation>此层将有 {} 个数；最多 {} 个。请减小其大小或输入。</translation>
    </message>
    <message>
        <source>This norm works on channels of known number; `{{x}}` gives {}.</source>
        <translation>此归一化需要已知的通道数；`{{x}}` 给出 {}。</translation>
    </message>
    <message>
        <source>This processor has no AVX-512 BF16, so training computes in f32 all the same. Choose f32, or train where the processor has it.</source>
        <translation>此处理器没有 AVX-512 BF16，训练仍以 f32 计算。请选择 f32，或在支持它的处理器上训练。</translation>
    </message>
    <message>
        <source>Token {} of {}</source>
        <translation>词元 {}，共 {} 个</translation>
    </message>
    <message>
        <source>Tokens with {} axes</source>
        <translation>有 {} 个轴的词元</translation>
    </message>
    <message>
        <source>Too many axes</source>
        <translation>轴太多</translation>
    </message>
    <message>
        <source>Too many nodes</source>
        <translation>节点太多</translation>
    </message>
    <message>
        <source>Training needs to know what is wrong with an answer. Add Cross-entropy for classes or Mean squared error for numbers.</source>
        <translation>训练须知道答案错在哪里。类别请添加交叉熵，数字请添加均方误差。</translation>
    </message>
    <message>
        <source>Training never changes its weights ({}), which keep their first random values. Add a loss for what comes of it.</source>
        <translation>训练永远不会改变其权重（{} 个），它们保持最初的随机值。请为其结果添加损失。</translation>
    </message>
    <message>
        <source>Turn bias off</source>
        <translation>关闭偏置</translation>
    </message>
    <message>
        <source>Turn rotary positions off</source>
        <translation>关闭旋转位置</translation>
    </message>
    <message>
        <source>Two blocks named &apos;{}&apos;</source>
        <translation>两个块同名“{}”</translation>
    </message>
    <message>
        <source>Two nodes named &apos;{}&apos;</source>
        <translation>两个节点同名“{}”</translation>
    </message>
    <message>
        <source>Two sizes are -1</source>
        <translation>两个大小为 -1</translation>
    </message>
    <message>
        <source>Unknown key &apos;{}&apos;</source>
        <translation>未知的键“{}”</translation>
    </message>
    <message>
        <source>Unlink {}</source>
        <translation>断开 {}</translation>
    </message>
    <message>
        <source>Use 1 head</source>
        <translation>使用 1 个头</translation>
    </message>
    <message>
        <source>Use Cross-entropy</source>
        <translation>改用交叉熵</translation>
    </message>
    <message>
        <source>Use Dense</source>
        <translation>改用全连接</translation>
    </message>
    <message>
        <source>Use Layer norm</source>
        <translation>改用层归一化</translation>
    </message>
    <message>
        <source>Use Log softmax</source>
        <translation>改用 Log-softmax</translation>
    </message>
    <message>
        <source>Use Mean squared error</source>
        <translation>改用均方误差</translation>
    </message>
    <message>
        <source>Use Sigmoid</source>
        <translation>改用 Sigmoid</translation>
    </message>
    <message>
        <source>Use Sine positions</source>
        <translation>改用正弦位置</translation>
    </message>
    <message>
        <source>Use class 0</source>
        <translation>使用类别 0</translation>
    </message>
    <message>
        <source>Use column &quot;{}&quot;</source>
        <translation>使用列“{}”</translation>
    </message>
    <message>
        <source>Use no padding token</source>
        <translation>不使用填充词元</translation>
    </message>
    <message>
        <source>Use {} heads</source>
        <translation>使用 {} 个头</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>改用{}</translation>
    </message>
    <message>
        <source>Waves of {}</source>
        <translation>大小为 {} 的波</translation>
    </message>
    <message>
        <source>Waves over steps are made for steps × features, but {} is asked for.</source>
        <translation>沿步的波用于 步 × 特征，但要求的是 {}。</translation>
    </message>
    <message>
        <source>Weights that nobody has</source>
        <translation>没有归属的权重</translation>
    </message>
    <message>
        <source>What arrives does not say how many classes there are; set classes.</source>
        <translation>输入没有说明有多少个类别；请设置 classes。</translation>
    </message>
    <message>
        <source>Window {} over {} {}</source>
        <translation>窗口 {} 大于 {} {}</translation>
    </message>
    <message>
        <source>With all blocks written out the graph has more than {} nodes. Lower the repeats.</source>
        <translation>展开所有块后图中超过 {} 个节点。请减少重复次数。</translation>
    </message>
    <message>
        <source>With {} rates from {} to {} are usual; at {} {}.</source>
        <translation>使用 {} 时学习率通常为 {} 到 {}；为 {} 时{}。</translation>
    </message>
    <message>
        <source>Without the rows that lack a value, {}, {} and {} rows are left; each part needs at least one.</source>
        <translation>去掉缺值的行后剩 {}、{} 和 {} 行；每部分至少需要一行。</translation>
    </message>
    <message>
        <source>Would run in a circle</source>
        <translation>会形成环</translation>
    </message>
    <message>
        <source>Write &quot;{}&quot;</source>
        <translation>写成“{}”</translation>
    </message>
    <message>
        <source>Write a role and a size, as &quot;height 28&quot;; roles are channel, depth, height, width, time, feature.</source>
        <translation>请写角色和大小，如 &quot;height 28&quot;；角色有 channel、depth、height、width、time、feature。</translation>
    </message>
    <message>
        <source>Write {}</source>
        <translation>写成 {}</translation>
    </message>
    <message>
        <source>&quot;balance&quot; repeats rows of rare classes, but no target takes one class a row. Set it to false.</source>
        <translation>&quot;balance&quot; 会重复稀有类别的行，但没有目标每行接受一个类别。请设为 false。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no column &quot;{}&quot;. {}</source>
        <translation>“{}”没有列“{}”。{}</translation>
    </message>
    <message>
        <source>`{{x}}` gives a {} of {}, which has {} cells to mirror at an end, not {}.</source>
        <translation>`{{x}}` 的{}为 {}，一端可镜像 {} 个单元格，而非 {} 个。</translation>
    </message>
    <message>
        <source>`{{x}}` gives a {} of {}; cutting {} and {} off leaves nothing.</source>
        <translation>`{{x}}` 的{}为 {}；裁去 {} 和 {} 后没有剩余。</translation>
    </message>
    <message>
        <source>`{{x}}` gives {} already.</source>
        <translation>`{{x}}` 已给出 {}。</translation>
    </message>
    <message>
        <source>`{{x}}` gives {} samples for `{{like}}`, which has {} of {}. Link what went into Fold steps.</source>
        <translation>`{{x}}` 为 `{{like}}` 给出 {} 个样本，后者有 {} 个 {}。请连接进入“折叠步”的内容。</translation>
    </message>
    <message>
        <source>`{{x}}` gives {}, which has no steps to take one by one. Link a sequence, as from an input with the axis &quot;time 20&quot;.</source>
        <translation>`{{x}}` 给出 {}，没有可逐个取的步。请连接序列，如来自带轴 &quot;time 20&quot; 的输入。</translation>
    </message>
    <message>
        <source>`{{x}}` gives {}; height and width are what maps have.</source>
        <translation>`{{x}}` 给出 {}；高和宽是特征图才有的。</translation>
    </message>
    <message>
        <source>`{{x}}` has {} classes, each of which needs a place.</source>
        <translation>`{{x}}` 有 {} 个类别，每个需要一个位置。</translation>
    </message>
    <message>
        <source>`{{x}}` has {} steps, but the table only {} places.</source>
        <translation>`{{x}}` 有 {} 步，但表只有 {} 个位置。</translation>
    </message>
    <message>
        <source>`{{{}}}` gives one number per sample, which has no axis.</source>
        <translation>`{{{}}}` 每个样本给出一个数，没有轴。</translation>
    </message>
    <message>
        <source>`{{{}}}` gives {} of any length, which stride 1 and padding same keep; stride is {}, padding {}.</source>
        <translation>`{{{}}}` 给出任意长度的{}，步幅 1 和填充 same 才能保持；现步幅为 {}，填充为 {}。</translation>
    </message>
    <message>
        <source>`{{{}}}` gives {}, which has no {} axis; auto takes {}.</source>
        <translation>`{{{}}}` 给出 {}，没有轴 {}；auto 取 {}。</translation>
    </message>
    <message>
        <source>`{}` and `{}` multiply one after the other, so together they can do no more than one layer.</source>
        <translation>`{}` 与 `{}` 接连做乘法，合起来并不比一层更强。</translation>
    </message>
    <message>
        <source>`{}` gives {} with the channels at the end; here they come first, so {} rows are taken for channels.</source>
        <translation>`{}` 给出 {}，通道在最后；此处通道应在最前，因此 {} 行被当成通道。</translation>
    </message>
    <message>
        <source>`{}` has just done the same, so this one changes nothing.</source>
        <translation>`{}` 刚做过同样的事，此处没有作用。</translation>
    </message>
    <message>
        <source>`{}` lets nothing below 0 through, so {} and what is stuck there learns no more.</source>
        <translation>`{}` 不让 0 以下的值通过，因此{}停在那里的不再学习。</translation>
    </message>
    <message>
        <source>`{}` makes values vary more in training than later, so the variance that batch norm learns is too large.</source>
        <translation>`{}` 使训练时的值比以后波动更大，批归一化学到的方差会偏大。</translation>
    </message>
    <message>
        <source>`{}` takes mean and variance over a batch; of one sample they say nothing.</source>
        <translation>`{}` 在批次上求均值和方差；只有一个样本时没有意义。</translation>
    </message>
    <message>
        <source>`{}` takes numbers up to {}; networks learn best from numbers around 1.</source>
        <translation>`{}` 的数字最大到 {}；网络从 1 附近的数字学得最好。</translation>
    </message>
    <message>
        <source>a brings {} columns and b {} rows; they must be equal.</source>
        <translation>a 有 {} 列，b 有 {} 行；两者须相等。</translation>
    </message>
    <message>
        <source>a list of blocks</source>
        <translation>块列表</translation>
    </message>
    <message>
        <source>a list of nodes</source>
        <translation>节点列表</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>a list of points, each two numbers, x and y</source>
        <translation>点的列表，每点两个数字 x 和 y</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>文本或文本列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a truth value, a number, a text, a list of whole numbers or a list of texts</source>
        <translation>真假值、数字、文本、整数列表或文本列表</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>all bad scores look alike,</source>
        <translation>所有差的得分看起来一样，</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>clip(x, least, most) takes constants of which the first is smaller; for others, use min and max.</source>
        <translation>clip(x, least, most) 接受常数，且前者较小；其他情形请用 min 和 max。</translation>
    </message>
    <message>
        <source>column &quot;{}&quot;</source>
        <translation>列“{}”</translation>
    </message>
    <message>
        <source>columns {}</source>
        <translation>列 {}</translation>
    </message>
    <message>
        <source>hardly anything is learned</source>
        <translation>几乎学不到东西</translation>
    </message>
    <message>
        <source>its channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>its features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>negative targets are never reached,</source>
        <translation>永远达不到负的目标，</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>{} 之一</translation>
    </message>
    <message>
        <source>standardises</source>
        <translation>standardise</translation>
    </message>
    <message>
        <source>the loss mostly grows without end</source>
        <translation>损失多半会无限增大</translation>
    </message>
    <message>
        <source>train {}, validation {}, test {}</source>
        <translation>train {}、validation {}、test {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>two numbers, x and y</source>
        <translation>两个数字 x 和 y</translation>
    </message>
    <message>
        <source>where(condition, then, else) begins with a comparison, such as a &gt; 0.</source>
        <translation>where(condition, then, else) 以比较开头，如 a &gt; 0。</translation>
    </message>
    <message>
        <source>{} % dropped</source>
        <translation>丢弃 {} %</translation>
    </message>
    <message>
        <source>{} This is so at {}, not here.</source>
        <translation>{} 这发生在 {}，不在此处。</translation>
    </message>
    <message>
        <source>{} along {}, whose size {} is known only with the batch, must keep it: step 1 and padding to the same size.</source>
        <translation>{} 沿 {}（大小 {} 随批次才知道）须保持大小：步距 1，填充到同样大小。</translation>
    </message>
    <message>
        <source>{} and {} along {} have no common size; join along another axis.</source>
        <translation>{} 与 {} 沿 {} 没有共同大小；请沿其他轴拼接。</translation>
    </message>
    <message>
        <source>{} and {} cannot be joined along {}: {}; all other axes must be equal.</source>
        <translation>{} 与 {} 无法沿 {} 拼接：{}；其余各轴须相同。</translation>
    </message>
    <message>
        <source>{} and {} cannot be multiplied: {} columns of the first meet {} rows of the second; the two must be equal.</source>
        <translation>{} 与 {} 无法相乘：前者 {} 列，后者 {} 行；两者须相等。</translation>
    </message>
    <message>
        <source>{} and {} cannot be {}: {}; sizes must be equal, or one of them 1.</source>
        <translation>{} 与 {} 不匹配（{}）：{}；各大小须相等，或其一为 1。</translation>
    </message>
    <message>
        <source>{} and {} do not add</source>
        <translation>{} 与 {} 无法相加</translation>
    </message>
    <message>
        <source>{} and {} do not join</source>
        <translation>{} 与 {} 无法拼接</translation>
    </message>
    <message>
        <source>{} and {} do not multiply</source>
        <translation>{} 与 {} 无法相乘</translation>
    </message>
    <message>
        <source>{} and {} do not stack</source>
        <translation>{} 与 {} 无法堆叠</translation>
    </message>
    <message>
        <source>{} and {} do not {}</source>
        <translation>{} 与 {} 不匹配（{}）</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 等（另有 {} 个）</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} 与 {} {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 与 {}</translation>
    </message>
    <message>
        <source>{} as {}</source>
        <translation>{} 为 {}</translation>
    </message>
    <message>
        <source>{} at place {}</source>
        <translation>第 {1} 处：{0}</translation>
    </message>
    <message>
        <source>{} axes are the most</source>
        <translation>最多 {} 个轴</translation>
    </message>
    <message>
        <source>{} axes are too many</source>
        <translation>{} 个轴太多</translation>
    </message>
    <message>
        <source>{} axes for {}</source>
        <translation>{1} 给了 {0} 个轴</translation>
    </message>
    <message>
        <source>{} axes where 2 are needed</source>
        <translation>{} 个轴，需要 2 个</translation>
    </message>
    <message>
        <source>{} axes where {} are needed</source>
        <translation>{} 个轴，需要 {} 个</translation>
    </message>
    <message>
        <source>{} axes</source>
        <translation>{} 个轴</translation>
    </message>
    <message>
        <source>{} axes, 3 to 5 needed</source>
        <translation>{} 个轴，需要 3 到 5 个</translation>
    </message>
    <message>
        <source>{} axis where 2 are needed</source>
        <translation>{} 个轴，需要 2 个</translation>
    </message>
    <message>
        <source>{} beside {}</source>
        <translation>{} 对 {}</translation>
    </message>
    <message>
        <source>{} biases without effect</source>
        <translation>{} 个偏置不起作用</translation>
    </message>
    <message>
        <source>{} cannot be halved</source>
        <translation>{} 无法平分</translation>
    </message>
    <message>
        <source>{} cannot be stretched to {}: only axes of size 1 stretch.</source>
        <translation>{} 无法扩展到 {}：只有大小为 1 的轴可以扩展。</translation>
    </message>
    <message>
        <source>{} cannot share with {}</source>
        <translation>{} 无法与 {} 共享</translation>
    </message>
    <message>
        <source>{} channels cannot be shared out evenly among {} groups.</source>
        <translation>{} 个通道无法均分为 {} 组。</translation>
    </message>
    <message>
        <source>{} channels for squares of {}</source>
        <translation>{1} 的方块有 {0} 个通道</translation>
    </message>
    <message>
        <source>{} channels for {}</source>
        <translation>{0} 个通道，应为 {1} 个</translation>
    </message>
    <message>
        <source>{} classes for {}</source>
        <translation>{} 个类别，声明 {} 个</translation>
    </message>
    <message>
        <source>{} columns for {} rows</source>
        <translation>{} 列对 {} 行</translation>
    </message>
    <message>
        <source>{} columns give {}, node {} wants {}.</source>
        <translation>{} 个列给出 {}，节点 {} 需要 {}。</translation>
    </message>
    <message>
        <source>{} columns</source>
        <translation>{} 个列</translation>
    </message>
    <message>
        <source>{} combines two or more tensors; link another one to x.</source>
        <translation>{}需要两个或更多张量；请再连接一个到 x。</translation>
    </message>
    <message>
        <source>{} compares number with number, so both need one shape; `{{{}}}` gives {}, `{{{}}}` gives {}.</source>
        <translation>{}逐数比较，两者须形状相同；`{{{}}}` 给出 {}，`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} compares quantities; `{{target}}` holds class numbers. For those, use Cross-entropy, or let the target hold numbers.</source>
        <translation>{}比较量；`{{target}}` 存放类别编号。请改用交叉熵，或让目标存放数字。</translation>
    </message>
    <message>
        <source>{} compares scores with class numbers, or with a share for each of them; `{{target}}` holds other quantities. For those, use Mean squared error.</source>
        <translation>{}将得分与类别编号或各类份额比较；`{{target}}` 存放其他量。请改用均方误差。</translation>
    </message>
    <message>
        <source>{} computes with real numbers; `{{{}}}` gives class numbers. One-hot or Embedding turns those into real numbers.</source>
        <translation>{}用实数计算；`{{{}}}` 给出类别编号。“独热”或“嵌入”可将其变为实数。</translation>
    </message>
    <message>
        <source>{} copies share {}</source>
        <translation>{} 份副本共享 {} 份</translation>
    </message>
    <message>
        <source>{} counts places along the {}, which varies from batch to batch in {}.</source>
        <translation>{0}沿{1}计数位置，而它在 {2} 中随批次变化。</translation>
    </message>
    <message>
        <source>{} do not become {}</source>
        <translation>{} 无法变为 {}</translation>
    </message>
    <message>
        <source>{} does not fit again</source>
        <translation>{} 无法再次放入</translation>
    </message>
    <message>
        <source>{} does not fit {} {}</source>
        <translation>{} 放不进 {} {}</translation>
    </message>
    <message>
        <source>{} does not split into {}</source>
        <translation>{} 无法分成 {} 份</translation>
    </message>
    <message>
        <source>{} elements from place {} on do not lie within the {} along {} of {}.</source>
        <translation>从位置 {1} 起的 {0} 个元素超出 {4} 沿 {3} 的 {2} 个。</translation>
    </message>
    <message>
        <source>{} ends here, and nothing can be linked to it; link what comes before.</source>
        <translation>{}到此为止，不能再连接；请连接它之前的内容。</translation>
    </message>
    <message>
        <source>{} features by {}</source>
        <translation>{} 个特征除以 {}</translation>
    </message>
    <message>
        <source>{} features for {} heads</source>
        <translation>{} 个特征对 {} 个头</translation>
    </message>
    <message>
        <source>{} features for {} weights</source>
        <translation>{} 个特征对 {} 个权重</translation>
    </message>
    <message>
        <source>{} features per head</source>
        <translation>每头 {} 个特征</translation>
    </message>
    <message>
        <source>{} filters cannot be shared out evenly among {} groups; their number must be a multiple.</source>
        <translation>{} 个滤波器无法均分为 {} 组；须为其倍数。</translation>
    </message>
    <message>
        <source>{} filters need a bias of {} values, but it is {}.</source>
        <translation>{} 个滤波器需要 {} 个偏置，但有 {}。</translation>
    </message>
    <message>
        <source>{} filters, {} groups</source>
        <translation>{} 个滤波器，{} 组</translation>
    </message>
    <message>
        <source>{} for {} classes</source>
        <translation>{} 对 {} 个类别</translation>
    </message>
    <message>
        <source>{} for {} units</source>
        <translation>{} 对 {} 个单元</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} 对 {}</translation>
    </message>
    <message>
        <source>{} from {} of {}</source>
        <translation>从 {1} 起取 {0} 个，共 {2} 个</translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation>{1} 到 {2} 之间的{0}</translation>
    </message>
    <message>
        <source>{} given, {} wanted</source>
        <translation>给出 {}，需要 {}</translation>
    </message>
    <message>
        <source>{} gives {}.{}</source>
        <translation>{}给出 {}。{}</translation>
    </message>
    <message>
        <source>{} goes from {} to {}; it is {}.</source>
        <translation>{} 的范围为 {} 到 {}；现为 {}。</translation>
    </message>
    <message>
        <source>{} goes through time × feature; `{{{}}}` gives {}. Set the shape of the input, as &quot;time 20&quot;, &quot;feature 3&quot;.</source>
        <translation>{}按 时间 × 特征 处理；`{{{}}}` 给出 {}。请设置输入的形状，如 &quot;time 20&quot;、&quot;feature 3&quot;。</translation>
    </message>
    <message>
        <source>{} groups of {} channels</source>
        <translation>{1} 个通道分 {0} 组</translation>
    </message>
    <message>
        <source>{} has a scale for each feature; `{{x}}` gives {}, whose last axes vary.</source>
        <translation>{}每个特征一个缩放；`{{x}}` 给出 {}，其最后几个轴大小不定。</translation>
    </message>
    <message>
        <source>{} has a scale for each feature; `{{x}}` gives {}, whose last axis does vary.</source>
        <translation>{}每个特征一个缩放；`{{x}}` 给出 {}，其最后一轴大小不定。</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} 没有“{}”</translation>
    </message>
    <message>
        <source>{} has no fixed length</source>
        <translation>{}长度不固定</translation>
    </message>
    <message>
        <source>{} has no link</source>
        <translation>{} 没有连接</translation>
    </message>
    <message>
        <source>{} has no parameters.</source>
        <translation>{}没有参数。</translation>
    </message>
    <message>
        <source>{} has no {}</source>
        <translation>{} 没有 {}</translation>
    </message>
    <message>
        <source>{} has one weight per input number; `{{x}}` gives {}, whose last axis varies.</source>
        <translation>{}每个输入数一个权重；`{{x}}` 给出 {}，其最后一轴大小不定。</translation>
    </message>
    <message>
        <source>{} has weights for every feature; `{{{}}}` gives {}, whose last axis varies.</source>
        <translation>{}每个特征有权重；`{{{}}}` 给出 {}，其最后一轴大小不定。</translation>
    </message>
    <message>
        <source>{} has {} channels; each needs one value, but there are {}.</source>
        <translation>{} 有 {} 个通道；每个需要一个值，但有 {}。</translation>
    </message>
    <message>
        <source>{} has {} values and {} has {}; a reshape keeps their number.</source>
        <translation>{} 有 {} 个值，{} 有 {} 个；变形不改变个数。</translation>
    </message>
    <message>
        <source>{} has {}.{}</source>
        <translation>{}有 {}。{}</translation>
    </message>
    <message>
        <source>{} has {}; &apos;{}&apos; is not read.{}</source>
        <translation>{}有 {}；“{}”不会被读取。{}</translation>
    </message>
    <message>
        <source>{} heads cannot share {} heads of keys evenly.</source>
        <translation>{} 个头无法均分 {} 个键头。</translation>
    </message>
    <message>
        <source>{} heads share {}</source>
        <translation>{} 个头共享 {} 个</translation>
    </message>
    <message>
        <source>{} inputs are too many</source>
        <translation>{} 个输入太多</translation>
    </message>
    <message>
        <source>{} into {}</source>
        <translation>{} 放入 {}</translation>
    </message>
    <message>
        <source>{} is linked to &apos;{}&apos;, which is not in the graph.{}</source>
        <translation>{} 连接到“{}”，图中没有它。{}</translation>
    </message>
    <message>
        <source>{} is no order of {} axes</source>
        <translation>{} 不是 {} 个轴的顺序</translation>
    </message>
    <message>
        <source>{} is not fixed</source>
        <translation>{} 不固定</translation>
    </message>
    <message>
        <source>{} is one of {}, not &apos;{}&apos;.{}</source>
        <translation>{} 应为 {} 之一，而非“{}”。{}</translation>
    </message>
    <message>
        <source>{} is set to probabilities from 0 to 1; `{}` gives any numbers, of which most are cut off.</source>
        <translation>{}设为接受 0 到 1 的概率；`{}` 给出任意数字，大多会被截断。</translation>
    </message>
    <message>
        <source>{} is too large for one axis</source>
        <translation>{} 对一个轴来说太大</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} 为 {}</translation>
    </message>
    <message>
        <source>{} is {}, not &apos;{}&apos;.</source>
        <translation>{} 应为{}，而非“{}”。</translation>
    </message>
    <message>
        <source>{} links at {}</source>
        <translation>{1} 有 {0} 个连接</translation>
    </message>
    <message>
        <source>{} makes probabilities itself; those of `{}` are squeezed twice, and it learns slowly.</source>
        <translation>{}自己会变为概率；`{}` 的概率被压缩两次，学习变慢。</translation>
    </message>
    <message>
        <source>{} means, {} variances</source>
        <translation>{} 个均值，{} 个方差</translation>
    </message>
    <message>
        <source>{} mirrored from {}</source>
        <translation>从 {1} 镜像 {0}</translation>
    </message>
    <message>
        <source>{} more with stride {}</source>
        <translation>步幅 {1} 多出 {0}</translation>
    </message>
    <message>
        <source>{} must be above {}, which is {}.</source>
        <translation>{} 须大于 {}，后者为 {}。</translation>
    </message>
    <message>
        <source>{} must be {}, but come as {}.</source>
        <translation>{} 须为 {}，但得到 {}。</translation>
    </message>
    <message>
        <source>{} must have equally many features for each of {} heads, but have {}.</source>
        <translation>{} 须为 {} 个头各提供同样多的特征，但有 {}。</translation>
    </message>
    <message>
        <source>{} must keep its length</source>
        <translation>{}须保持长度</translation>
    </message>
    <message>
        <source>{} needs 3 to 5 axes (batch, channel, then one to three to slide along), but gets {} with {}.</source>
        <translation>{} 需要 3 到 5 个轴（批次、通道，再加一到三个滑动轴），但得到 {}，共 {} 个。</translation>
    </message>
    <message>
        <source>{} needs &quot;from&quot;, &quot;to&quot; and &quot;points&quot;.</source>
        <translation>{} 需要 &quot;from&quot;、&quot;to&quot; 和 &quot;points&quot;。</translation>
    </message>
    <message>
        <source>{} needs a &quot;{}&quot;.</source>
        <translation>{} 需要 &quot;{}&quot;。</translation>
    </message>
    <message>
        <source>{} needs a label for each list of scores; `{{{}}}` gives {}, `{{target}}` holds {}.</source>
        <translation>{}每个得分列表需要一个标签；`{{{}}}` 给出 {}，`{{target}}` 存放 {}。</translation>
    </message>
    <message>
        <source>{} needs fixed channels and sizes; `{{{}}}` gives {}.</source>
        <translation>{}需要固定的通道数和大小；`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} needs fixed channels, height and width; `{{{}}}` gives {}.</source>
        <translation>{}需要固定的通道数、高和宽；`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} needs fixed sizes; `{{x}}` gives {}. Give the input a fixed number of steps.</source>
        <translation>{}需要固定的大小；`{{x}}` 给出 {}。请给输入固定的步数。</translation>
    </message>
    <message>
        <source>{} needs one of two classes, or one number, for each pair; `{{target}}` holds {}{}.</source>
        <translation>{}每对需要两个类别之一或一个数；`{{target}}` 存放 {}{}。</translation>
    </message>
    <message>
        <source>{} needs one score per class in one list for each label; `{{{}}}` gives {}.</source>
        <translation>{}每个标签需要一个列表，每个类别一个得分；`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} needs one score per class. `{{target}}` holds the classes 0–{}, so {}; `{{{}}}` gives {}.</source>
        <translation>{}每个类别需要一个得分。`{{target}}` 存放类别 0–{}，即 {} 个；`{{{}}}` 给出 {} 个。</translation>
    </message>
    <message>
        <source>{} needs several features per sample; `{{x}}` gives one number.</source>
        <translation>{}每个样本需要多个特征；`{{x}}` 给出一个数。</translation>
    </message>
    <message>
        <source>{} needs something at {}: {}</source>
        <translation>{}的 {} 需要连接：{}</translation>
    </message>
    <message>
        <source>{} needs {} axes ({}), but gets {} with {}.</source>
        <translation>{} 需要 {} 个轴（{}），但得到 {}，共 {} 个。</translation>
    </message>
    <message>
        <source>{} nodes in a circle</source>
        <translation>{} 个节点成环</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;, {} of &apos;{}&apos;</source>
        <translation>“{1}” {0} 行，“{3}” {2} 行</translation>
    </message>
    <message>
        <source>{} of {} needs {} numbers to scale by, but there are {}.</source>
        <translation>{1} 的{0}需要 {2} 个缩放数，但有 {3}。</translation>
    </message>
    <message>
        <source>{} of {} rows{} give {}, {} and {} rows; each part needs at least one. Change the fractions or add rows.</source>
        <translation>{1} 行{2}按 {0} 得 {3}、{4} 和 {5} 行；每部分至少需要一行。请更改比例或增加行。</translation>
    </message>
    <message>
        <source>{} of {} spans {} along {}, but there are only {} with padding {} and {}.</source>
        <translation>{1} 的{0}沿 {3} 跨 {2}，但加上填充 {5} 和 {6} 只有 {4}。</translation>
    </message>
    <message>
        <source>{} of {} units needs {} · {} features and weights, but gets {} features and weights {}.</source>
        <translation>{1} 个单元的 {0} 需要 {2} · {3} 的特征和权重，但得到 {4} 个特征和权重 {5}。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}，共 {}</translation>
    </message>
    <message>
        <source>{} off a {} of {}</source>
        <translation>从{1} {2} 裁去 {0}</translation>
    </message>
    <message>
        <source>{} outputs need a bias of {} values, but it is {}.</source>
        <translation>{} 个输出需要 {} 个偏置，但有 {}。</translation>
    </message>
    <message>
        <source>{} places for {} classes</source>
        <translation>{} 个位置对 {} 个类别</translation>
    </message>
    <message>
        <source>{} places for {} steps</source>
        <translation>{} 个位置对 {} 步</translation>
    </message>
    <message>
        <source>{} rows without value</source>
        <translation>{} 行缺值</translation>
    </message>
    <message>
        <source>{} scores for {} classes</source>
        <translation>{} 个得分对 {} 个类别</translation>
    </message>
    <message>
        <source>{} shared as {}</source>
        <translation>{} 作为 {} 共享</translation>
    </message>
    <message>
        <source>{} shares {} out among {} windows, but its size {} is known only with the batch.</source>
        <translation>{} 将 {} 分到 {} 个窗口，但其大小 {} 随批次才知道。</translation>
    </message>
    <message>
        <source>{} slides over channel × height × width; `{{{}}}` gives {}.</source>
        <translation>{}在 通道 × 高 × 宽 上滑动；`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} slides over {}; `{{{}}}` gives {}.</source>
        <translation>{}在 {} 上滑动；`{{{}}}` 给出 {}。</translation>
    </message>
    <message>
        <source>{} starts from {}, one number per unit and sample, but gets {}.</source>
        <translation>{} 从 {} 开始（每个单元和样本一个数），但得到 {}。</translation>
    </message>
    <message>
        <source>{} taken from {} {}</source>
        <translation>从 {1} {2} 去掉 {0}</translation>
    </message>
    <message>
        <source>{} takes 1 operand, and has {}.</source>
        <translation>{} 接受 1 个操作数，现有 {} 个。</translation>
    </message>
    <message>
        <source>{} takes no inputs.</source>
        <translation>{}不接受输入。</translation>
    </message>
    <message>
        <source>{} takes one link and has {}: {}. To use all, join them with Add or Concatenate.</source>
        <translation>{} 接受一个连接，现有 {} 个：{}。要全部使用，请用“相加”或“拼接”合并。</translation>
    </message>
    <message>
        <source>{} takes one list of numbers; `{{x}}` gives {} with places, which Flatten turns into one list.</source>
        <translation>{}接受一个数字列表；`{{x}}` 给出带位置的 {}，“展平”可将其变为列表。</translation>
    </message>
    <message>
        <source>{} takes what Log softmax gives; `{}` gives other numbers, and the loss can fall below 0 without end.</source>
        <translation>{}接受 Log-softmax 的结果；`{}` 给出其他数字，损失可能无限低于 0。</translation>
    </message>
    <message>
        <source>{} takes {} operands, and has {}.</source>
        <translation>{} 接受 {} 个操作数，现有 {} 个。</translation>
    </message>
    <message>
        <source>{} takes {} or more operands, and has {}.</source>
        <translation>{} 接受 {} 个或更多操作数，现有 {} 个。</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;.{}</source>
        <translation>{}接受 {}，而非“{}”。{}</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} 接受{}，而非 {}。</translation>
    </message>
    <message>
        <source>{} to a varying power</source>
        <translation>{} 的变动次幂</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
    <message>
        <source>{} tokens for {}</source>
        <translation>{} 个词元，应为 {} 个</translation>
    </message>
    <message>
        <source>{} twice</source>
        <translation>两次{}</translation>
    </message>
    <message>
        <source>{} values for {} channels</source>
        <translation>{} 个值对 {} 个通道</translation>
    </message>
    <message>
        <source>{} values for {}</source>
        <translation>{} 个值，应为 {} 个</translation>
    </message>
    <message>
        <source>{} values into {}</source>
        <translation>{} 个值放入 {}</translation>
    </message>
    <message>
        <source>{} weights for {} classes</source>
        <translation>{} 个权重对 {} 个类别</translation>
    </message>
    <message>
        <source>{} whole numbers</source>
        <translation>{} 个整数</translation>
    </message>
    <message>
        <source>{} works along axis {}, but {} has only {} axes, counted from 0.</source>
        <translation>{} 沿轴 {} 计算，但 {} 只有 {} 个轴（从 0 数起）。</translation>
    </message>
    <message>
        <source>{} works along time, the first axis of a sample; `{{{}}}` gives {}. Set the shape of the input, as &quot;time 20&quot;, &quot;feature 3&quot;.</source>
        <translation>{}沿时间（样本的第一轴）计算；`{{{}}}` 给出 {}。请设置输入的形状，如 &quot;time 20&quot;、&quot;feature 3&quot;。</translation>
    </message>
    <message>
        <source>{} works on numbers; `{{{}}}` gives class numbers. An Embedding turns them into features.</source>
        <translation>{}处理数字；`{{{}}}` 给出类别编号。“嵌入”可将其变为特征。</translation>
    </message>
    <message>
        <source>{} works on real numbers (f32), not on {}.</source>
        <translation>{} 处理实数（f32），而非 {}。</translation>
    </message>
    <message>
        <source>{} {} is out of range</source>
        <translation>{} {} 超出范围</translation>
    </message>
    <message>
        <source>{}: a block cannot stand in itself. Take one of them out.</source>
        <translation>{}：块不能包含自身。请去掉其中一个。</translation>
    </message>
    <message>
        <source>{}: each waits for the one before, so none can start. Remove one of the links.</source>
        <translation>{}：每个都在等前一个，谁也无法开始。请删除其中一个连接。</translation>
    </message>
    <message>
        <source>{}×{} in squares of {}</source>
        <translation>{}×{} 分成 {} 的方块</translation>
    </message>
    <message>
        <source>A muted node passes on the one thing that comes in; here `{}` and `{}` do. Remove one of the links first.</source>
        <translation>被屏蔽的节点只能传递一个输入；这里有 `{}` 和 `{}` 两个。请先移除其中一条连接。</translation>
    </message>
    <message>
        <source>A muted node passes on what comes in, and nothing is linked to it. Link something first.</source>
        <translation>被屏蔽的节点会传递其输入，而这个节点没有任何输入连接。请先连接。</translation>
    </message>
    <message>
        <source>Here data comes in or ends, so there is nothing to pass on. Remove it instead.</source>
        <translation>数据在这里进入或结束，因此没有可传递的内容。请改为移除该节点。</translation>
    </message>
    <message>
        <source>`{}` takes {} and would get {}. What is muted passes on what comes in: mute what keeps the shape, or a whole part that does.</source>
        <translation>`{}` 接受 {}，而它将得到 {}。被屏蔽的节点会原样传递输入：请屏蔽保持形状的节点，或形状不变的整段。</translation>
    </message>
    <message>
        <source>`{}` uses its weights. Mute both, or give `{}` weights of its own first.</source>
        <translation>`{}` 使用它的权重。请两者一起屏蔽，或先给 `{}` 自己的权重。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{} cannot be muted</source>
        <translation>无法屏蔽 {}</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>0 to 6</source>
        <translation>0 到 6</translation>
    </message>
    <message>
        <source>1 node inside</source>
        <translation>内含 1 个节点</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>1 − cosine</source>
        <translation>1 − 余弦</translation>
    </message>
    <message>
        <source>Huber, δ = {}</source>
        <translation>Huber，δ = {}</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>大于 {}</translation>
    </message>
    <message>
        <source>along {}</source>
        <translation>沿 {}</translation>
    </message>
    <message>
        <source>axes of 1 go</source>
        <translation>去掉大小为 1 的轴</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>best of {}</source>
        <translation>{} 中最优</translation>
    </message>
    <message>
        <source>between distributions</source>
        <translation>分布之间</translation>
    </message>
    <message>
        <source>blank {}</source>
        <translation>空白 {}</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>data passes unchanged</source>
        <translation>数据原样通过</translation>
    </message>
    <message>
        <source>drops {}%</source>
        <translation>丢弃 {}%</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>each</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>else {}</source>
        <translation>否则 {}</translation>
    </message>
    <message>
        <source>every pair</source>
        <translation>每一对</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>从 {} 起</translation>
    </message>
    <message>
        <source>half gates half</source>
        <translation>一半控制另一半</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>在 {} 中</translation>
    </message>
    <message>
        <source>index of largest</source>
        <translation>最大值的索引</translation>
    </message>
    <message>
        <source>intersection over union</source>
        <translation>交并比</translation>
    </message>
    <message>
        <source>largest of each channel</source>
        <translation>每个通道的最大值</translation>
    </message>
    <message>
        <source>largest of {}</source>
        <translation>{} 中的最大值</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>last step first</source>
        <translation>最后一步在前</translation>
    </message>
    <message>
        <source>learned weights</source>
        <translation>学习的权重</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>可学习</translation>
    </message>
    <message>
        <source>least gets most</source>
        <translation>最小者得最多</translation>
    </message>
    <message>
        <source>ln x</source>
        <translation>ln x</translation>
    </message>
    <message>
        <source>ln σ(x)</source>
        <translation>ln σ(x)</translation>
    </message>
    <message>
        <source>log cosh</source>
        <translation>log cosh</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>margin {}</source>
        <translation>间隔 {}</translation>
    </message>
    <message>
        <source>max(0, 1 − t · y)</source>
        <translation>max(0, 1 − t · y)</translation>
    </message>
    <message>
        <source>max(0, 1 − t · y)²</source>
        <translation>max(0, 1 − t · y)²</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>max(0, x)²</source>
        <translation>max(0, x)²</translation>
    </message>
    <message>
        <source>max({}·x, x)</source>
        <translation>max({}·x, x)</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>mean of each channel</source>
        <translation>每个通道的均值</translation>
    </message>
    <message>
        <source>mean of {}</source>
        <translation>{} 的均值</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>no gradient</source>
        <translation>无梯度</translation>
    </message>
    <message>
        <source>number and variance</source>
        <translation>数值与方差</translation>
    </message>
    <message>
        <source>one 1 each</source>
        <translation>各有一个 1</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>over features</source>
        <translation>按特征</translation>
    </message>
    <message>
        <source>over {} axes</source>
        <translation>跨 {} 个轴</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>跨 {}</translation>
    </message>
    <message>
        <source>overlap of areas</source>
        <translation>区域重叠</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>place {}</source>
        <translation>位置 {}</translation>
    </message>
    <message>
        <source>plus {}</source>
        <translation>加 {}</translation>
    </message>
    <message>
        <source>product of {}</source>
        <translation>{} 个之积</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>rate {}</source>
        <translation>比率 {}</translation>
    </message>
    <message>
        <source>rotary</source>
        <translation>旋转位置</translation>
    </message>
    <message>
        <source>samples as steps</source>
        <translation>样本作为步</translation>
    </message>
    <message>
        <source>self-normalising</source>
        <translation>自归一化</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>slope {} to {}</source>
        <translation>斜率 {} 到 {}</translation>
    </message>
    <message>
        <source>smallest of {}</source>
        <translation>{} 个中的最小值</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>smooth L1, β = {}</source>
        <translation>平滑 L1，β = {}</translation>
    </message>
    <message>
        <source>smooth, dips to −0.31</source>
        <translation>平滑，最低 −0.31</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>steps as samples</source>
        <translation>步作为样本</translation>
    </message>
    <message>
        <source>sum of {}</source>
        <translation>{} 个之和</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <translation>总和为 1</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>扩展再收回</translation>
    </message>
    <message>
        <source>time first</source>
        <translation>时间在前</translation>
    </message>
    <message>
        <source>time last</source>
        <translation>时间在后</translation>
    </message>
    <message>
        <source>to mean 0, variance 1</source>
        <translation>归一到均值 0、方差 1</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>到 {}</translation>
    </message>
    <message>
        <source>token {}</source>
        <translation>词元 {}</translation>
    </message>
    <message>
        <source>used by predict</source>
        <translation>用于预测</translation>
    </message>
    <message>
        <source>wants {}</source>
        <translation>期望 {}</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>x · hard σ(x)</source>
        <translation>x · 硬 σ(x)</translation>
    </message>
    <message>
        <source>x − tanh(x)</source>
        <translation>x − tanh(x)</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>{} along {}</source>
        <translation>{} 个沿 {}</translation>
    </message>
    <message>
        <source>{} channel</source>
        <translation>{} 个通道</translation>
    </message>
    <message>
        <source>{} channels</source>
        <translation>{} 个通道</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} 个类别</translation>
    </message>
    <message>
        <source>{} classes, 0–{}</source>
        <translation>{} 个类别，0–{}</translation>
    </message>
    <message>
        <source>{} deep</source>
        <translation>深 {}</translation>
    </message>
    <message>
        <source>{} filter</source>
        <translation>{} 个滤波器</translation>
    </message>
    <message>
        <source>{} filters</source>
        <translation>{} 个滤波器</translation>
    </message>
    <message>
        <source>{} from {}</source>
        <translation>从 {1} 起 {0} 个</translation>
    </message>
    <message>
        <source>{} group</source>
        <translation>{} 组</translation>
    </message>
    <message>
        <source>{} groups</source>
        <translation>{} 组</translation>
    </message>
    <message>
        <source>{} head</source>
        <translation>{} 个头</translation>
    </message>
    <message>
        <source>{} heads</source>
        <translation>{} 个头</translation>
    </message>
    <message>
        <source>{} nodes inside</source>
        <translation>内含 {} 个节点</translation>
    </message>
    <message>
        <source>{} number</source>
        <translation>{} 个数</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} 个数</translation>
    </message>
    <message>
        <source>{} per channel</source>
        <translation>每通道 {} 个</translation>
    </message>
    <message>
        <source>{} side by side</source>
        <translation>{} 个并排</translation>
    </message>
    <message>
        <source>{} unit</source>
        <translation>{} 个单元</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} 个单元</translation>
    </message>
    <message>
        <source>{} wide</source>
        <translation>宽 {}</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 到 1</translation>
    </message>
    <message>
        <source>−log likelihood</source>
        <translation>−对数似然</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is packed in way {}</source>
        <translation>“{}”以方式 {} 打包</translation>
    </message>
    <message>
        <source>1 of {} rows is a copy of an earlier one.</source>
        <translation>{} 行中有 1 行是前面某行的副本。</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Add the closing &quot;.</source>
        <translation>此处的引号没有闭合。请补上结尾的 &quot;。</translation>
    </message>
    <message>
        <source>A window of {} steps and {} behind it takes {} steps, the data has {}. {}</source>
        <translation>{} 步的窗口加其后的 {} 步共需 {} 步，数据有 {} 步。{}</translation>
    </message>
    <message>
        <source>Check the path of the data.</source>
        <translation>请检查数据的路径。</translation>
    </message>
    <message>
        <source>Choose a data source: {}, or the path of a file or folder.</source>
        <translation>请选择数据源：{}，或文件、文件夹的路径。</translation>
    </message>
    <message>
        <source>Classes of &quot;{}&quot; are unbalanced: {} rows of &quot;{}&quot;, {} of &quot;{}&quot;. Set data.balance to true, and look at recall and F1 rather than accuracy.</source>
        <translation>“{}”的类别不均衡：{} 行为“{}”，{} 行为“{}”。请将 data.balance 设为 true，并看召回率和 F1，而不是准确率。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; has no value in {} of {} rows. Fill the gaps, or set data.missing to drop_rows.</source>
        <translation>列“{0}”在 {2} 行中有 {1} 行缺值。请补全，或将 data.missing 设为 drop_rows。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is {} in every row, so nothing can be learned from it. Leave it out.</source>
        <translation>列“{}”在每一行都是 {}，从中学不到东西。请将它去掉。</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; of the file holds text.</source>
        <translation>文件的列“{}”含有文本。</translation>
    </message>
    <message>
        <source>Columns {} and {} are both named &quot;{}&quot;. Rename one.</source>
        <translation>列 {} 和列 {} 都名为“{}”。请重命名其中一列。</translation>
    </message>
    <message>
        <source>Give more data.</source>
        <translation>请提供更多数据。</translation>
    </message>
    <message>
        <source>It has none: resume it, or train again.</source>
        <translation>它没有检查点：请继续该运行，或重新训练。</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>现有：{}。</translation>
    </message>
    <message>
        <source>No JSON at {}: {}. Correct it in a text editor.</source>
        <translation>{} 处不是 JSON：{}。请用文本编辑器改正。</translation>
    </message>
    <message>
        <source>No memory to decompress the file.</source>
        <translation>内存不足，无法解压文件。</translation>
    </message>
    <message>
        <source>No weight of the network has an influence on the loss, so there is nothing to learn. Add a dense or convolution layer before it.</source>
        <translation>网络中没有权重影响损失，因此没有可学习的内容。请在损失之前添加全连接层或卷积层。</translation>
    </message>
    <message>
        <source>Pairs are made by a column of one class a row, and &quot;{}&quot; {}. {}</source>
        <translation>样本对由每行一个类别的列生成，而“{}”{}。{}</translation>
    </message>
    <message>
        <source>Reading stopped after {} of {} bytes.</source>
        <translation>读取在 {} 字节后停止，共 {} 字节。</translation>
    </message>
    <message>
        <source>Set data.windows.length to at most {}.</source>
        <translation>请将 data.windows.length 设为不超过 {}。</translation>
    </message>
    <message>
        <source>Text follows the closing quote of &quot;{}&quot;. Write quotes inside a field twice (&quot;&quot;).</source>
        <translation>“{}”的结尾引号之后还有文本。字段内的引号请写两次（&quot;&quot;）。</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged. Save the file in UTF-8.</source>
        <translation>UTF-16 文本已损坏。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>The archive holds no arrays.</source>
        <translation>归档中没有数组。</translation>
    </message>
    <message>
        <source>The array &quot;{}&quot; has no rows. Its first axis has to count them.</source>
        <translation>数组“{}”没有行。其第一轴须为行数。</translation>
    </message>
    <message>
        <source>The arrays &quot;{}&quot; and &quot;{}&quot; have {} and {} rows; they must have equally many.</source>
        <translation>数组“{}”和“{}”分别有 {} 行和 {} 行；行数须相等。</translation>
    </message>
    <message>
        <source>The arrays take more than the 4 GiB that one .npz file can hold. Write .npy.</source>
        <translation>数组超过单个 .npz 文件所能容纳的 4 GiB。请写成 .npy。</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer Netloom. Update this one.</source>
        <translation>检查点由更新版本的 Netloom 写成。请更新本程序。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s description is damaged: {}.</source>
        <translation>检查点的描述已损坏：{}。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut short. Fetch it again.</source>
        <translation>压缩文件已损坏或不完整。请重新获取。</translation>
    </message>
    <message>
        <source>The description does not fit: {}.</source>
        <translation>描述不符：{}。</translation>
    </message>
    <message>
        <source>The description is no JSON: {}.</source>
        <translation>描述不是 JSON：{}。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>无法打开文件。请检查其权限。</translation>
    </message>
    <message>
        <source>The file decompresses to more than 4 GiB. Split it.</source>
        <translation>文件解压后超过 4 GiB。请将它拆分。</translation>
    </message>
    <message>
        <source>The file ends at {}, before the project does: it was cut off. Take an earlier copy of it.</source>
        <translation>文件在 {} 处结束，而项目尚未结束：文件被截断。请使用较早的副本。</translation>
    </message>
    <message>
        <source>The file has no column &quot;{}&quot;.</source>
        <translation>文件没有列“{}”。</translation>
    </message>
    <message>
        <source>The file has {} bytes; a project has at most {}.</source>
        <translation>文件有 {} 字节；项目最多 {} 字节。</translation>
    </message>
    <message>
        <source>The file has {}. Training needs rows to learn from and rows to test on: add rows.</source>
        <translation>文件有{}。训练需要用于学习的行和用于测试的行：请添加行。</translation>
    </message>
    <message>
        <source>The file holds tensors, but is no checkpoint of Netloom.</source>
        <translation>文件含有张量，但不是 Netloom 的检查点。</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no UTF-8 text. Save it in UTF-8.</source>
        <translation>文件含有零字节，因此不是 UTF-8 文本。请将它存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is empty. Give a CSV file with a header and rows.</source>
        <translation>文件为空。请给出带表头和数据行的 CSV 文件。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is no Netloom project. Save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文本，因此不是 Netloom 项目。请将它存为 UTF-8。</translation>
    </message>
    <message>
        <source>The first column &quot;{}&quot; holds numbers. It must name the image files.</source>
        <translation>第一列“{}”为数字。它须写出图片文件名。</translation>
    </message>
    <message>
        <source>The folder holds no .png or .jpg file. Give a folder with one folder of images a class.</source>
        <translation>文件夹中没有 .png 或 .jpg 文件。请给出每个类别各有一个图片文件夹的文件夹。</translation>
    </message>
    <message>
        <source>The folder of data sets cannot be read.</source>
        <translation>无法读取数据集文件夹。</translation>
    </message>
    <message>
        <source>The folder of images cannot be read.</source>
        <translation>无法读取图片文件夹。</translation>
    </message>
    <message>
        <source>The graph has no loss, so nothing tells the network what to learn. Add a loss layer such as cross-entropy.</source>
        <translation>图中没有损失，网络无从知道要学什么。请添加损失层，如交叉熵。</translation>
    </message>
    <message>
        <source>The image cannot be read: {}.</source>
        <translation>无法读取图片：{}。</translation>
    </message>
    <message>
        <source>The image has {} × {} pixels; at most {} can be read. Make it smaller.</source>
        <translation>图片有 {} × {} 像素；最多可读取 {} 像素。请将它缩小。</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB. Check that the file is a CSV file.</source>
        <translation>此行超过 16 MiB。请检查文件是否为 CSV 文件。</translation>
    </message>
    <message>
        <source>The line is no JSON object but `{}`. Each line has to be one, as {{&quot;width&quot;: 1.5, &quot;kind&quot;: &quot;a&quot;}}.</source>
        <translation>此行不是 JSON 对象，而是 `{}`。每行须为一个对象，如 {{&quot;width&quot;: 1.5, &quot;kind&quot;: &quot;a&quot;}}。</translation>
    </message>
    <message>
        <source>The line is not UTF-8. Save the file in UTF-8.</source>
        <translation>此行不是 UTF-8。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>The model has not learned {}. Use the {} {} of its training text.</source>
        <translation>模型没有学过 {}。请使用其训练文本中的 {} 个{}。</translation>
    </message>
    <message>
        <source>The option {} is {}; it must be {}.</source>
        <translation>选项 {} 为 {}；须为 {}。</translation>
    </message>
    <message>
        <source>The project says version {}, and there is no such version; today&apos;s is {}.</source>
        <translation>项目标明版本 {}，但没有此版本；当前版本为 {}。</translation>
    </message>
    <message>
        <source>The project was written by a newer Netloom: it has version {}, and this one reads up to {}. Update Netloom to open it.</source>
        <translation>项目由更新版本的 Netloom 写成：其版本为 {}，本程序最多读取到 {}。请更新 Netloom 后再打开。</translation>
    </message>
    <message>
        <source>The row has {} fields, the first row has {}. Check its delimiters and quotes.</source>
        <translation>此行有 {} 个字段，第一行有 {} 个。请检查分隔符和引号。</translation>
    </message>
    <message>
        <source>The run has no checkpoint &apos;{}&apos;. {}</source>
        <translation>该运行记录没有检查点“{}”。{}</translation>
    </message>
    <message>
        <source>The training settings name the loss &apos;{}&apos;, which the graph does not have. Choose one of its loss nodes.</source>
        <translation>训练设置指定了损失“{}”，但图中没有。请选择图中的一个损失节点。</translation>
    </message>
    <message>
        <source>There are no {} columns from &quot;{}&quot; on.</source>
        <translation>从“{1}”起不足 {0} 列。</translation>
    </message>
    <message>
        <source>There is no data set &quot;{}&quot;. {} Files are given by their path.</source>
        <translation>没有数据集“{}”。{}文件请用路径给出。</translation>
    </message>
    <message>
        <source>There is no folder {} either.</source>
        <translation>也没有文件夹 {}。</translation>
    </message>
    <message>
        <source>There is no such file or folder. {}</source>
        <translation>没有此文件或文件夹。{}</translation>
    </message>
    <message>
        <source>There is no such file. Check the path of the data.</source>
        <translation>没有此文件。请检查数据的路径。</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the graph has no loss. Add Cross-entropy or Mean squared error and link it to a target.</source>
        <translation>没有可供学习的依据：图中没有损失。请添加“交叉熵”或“均方误差”，并将它连接到目标。</translation>
    </message>
    <message>
        <source>There is nothing to predict: the graph has no output. Add an Output and link the last layer to it.</source>
        <translation>没有可预测的内容：图中没有输出。请添加“输出”，并将最后一层连接到它。</translation>
    </message>
    <message>
        <source>This is no .npy file that Netloom can read: {}.</source>
        <translation>这不是 Netloom 能读取的 .npy 文件：{}。</translation>
    </message>
    <message>
        <source>This is no Netloom project: a project is a JSON object that begins with &quot;netloom&quot;: 1.</source>
        <translation>这不是 Netloom 项目：项目是以 &quot;netloom&quot;: 1 开头的 JSON 对象。</translation>
    </message>
    <message>
        <source>This is no ZIP archive that Netloom can read: {}.</source>
        <translation>这不是 Netloom 能读取的 ZIP 归档：{}。</translation>
    </message>
    <message>
        <source>This is no file. Give the path of a CSV file.</source>
        <translation>这不是文件。请给出 CSV 文件的路径。</translation>
    </message>
    <message>
        <source>This is no whole safetensors file: {}. Save or copy it again.</source>
        <translation>这不是完整的 safetensors 文件：{}。请重新保存或复制。</translation>
    </message>
    <message>
        <source>Windows over steps cannot be paired. Leave out &quot;windows&quot; or &quot;pairs&quot;.</source>
        <translation>按步的窗口不能配对。请去掉 &quot;windows&quot; 或 &quot;pairs&quot;。</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty.</source>
        <translation>请写数字，或将单元格留空。</translation>
    </message>
    <message>
        <source>Write decimals with a point: {}.</source>
        <translation>小数请用点号书写：{}。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; in column {} is no number. {}</source>
        <translation>列 {1} 中的“{0}”不是数字。{2}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is an empty list. Leave the key out where it has no numbers.</source>
        <translation>“{}”是空列表。没有数字时请去掉此键。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is an object. A column holds numbers, texts, true or false, or lists of numbers: give its parts keys of their own.</source>
        <translation>“{}”是对象。列中可为数字、文本、true 或 false，或数字列表：请给它的各部分单独的键。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no axis. Write a role and a size: &quot;channel 1&quot;.</source>
        <translation>“{}”不是轴。请写角色和大小：&quot;channel 1&quot;。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no class.</source>
        <translation>“{}”不是类别。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is {} here and {} on line {}. Give it one kind of value.</source>
        <translation>“{0}”在此处为{1}，在第 {3} 行为{2}。请只用一种值。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs {} numbers in each row, as on line {}. Give the list as many numbers and nothing else.</source>
        <translation>“{0}”每行需要 {1} 个数字，与第 {2} 行相同。列表请写同样多的数字，不要有其他内容。</translation>
    </message>
    <message>
        <source>a file in it is damaged</source>
        <translation>其中有文件已损坏</translation>
    </message>
    <message>
        <source>a header and {}</source>
        <translation>表头和{}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>another process has been writing to the run store for {} seconds; try again</source>
        <translation>另一进程写入运行记录库已有 {} 秒；请重试</translation>
    </message>
    <message>
        <source>cannot read: it has {} bytes and at most {} are taken</source>
        <translation>无法读取：有 {} 字节，最多接受 {} 字节</translation>
    </message>
    <message>
        <source>cannot read: it is not a regular file</source>
        <translation>无法读取：不是普通文件</translation>
    </message>
    <message>
        <source>cannot {}: there is no such file</source>
        <translation>无法{}：没有此文件</translation>
    </message>
    <message>
        <source>cannot {}: {}</source>
        <translation>无法{}：{}</translation>
    </message>
    <message>
        <source>cannot {}: {}; {}. Free space and try again</source>
        <translation>无法{}：{}；{}。请腾出空间后重试</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>elements of type {} are not supported; save as float32, float64, int64, int32, int8, uint8 or bool</source>
        <translation>不支持类型为 {} 的元素；请存为 float32、float64、int64、int32、int8、uint8 或 bool</translation>
    </message>
    <message>
        <source>is no column</source>
        <translation>不是列</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>不是这样的列</translation>
    </message>
    <message>
        <source>it does not begin with \x93NUMPY</source>
        <translation>开头不是 \x93NUMPY</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>没有目录</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>内容被截断</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>it is no PNG or JPEG</source>
        <translation>不是 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>内容太短</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>解压后超过 4 GiB</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>目录已损坏</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>its free space is unknown</source>
        <translation>剩余空间未知</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>文件头被截断</translation>
    </message>
    <message>
        <source>its header lacks {}</source>
        <translation>文件头缺少 {}</translation>
    </message>
    <message>
        <source>its shape is cut off</source>
        <translation>形状被截断</translation>
    </message>
    <message>
        <source>its shape is larger than any memory</source>
        <translation>形状超出任何内存</translation>
    </message>
    <message>
        <source>its shape is no tuple</source>
        <translation>形状不是元组</translation>
    </message>
    <message>
        <source>its shape is not readable</source>
        <translation>形状无法读取</translation>
    </message>
    <message>
        <source>its shape needs {} bytes, but {} are there</source>
        <translation>形状需要 {} 字节，但现有 {} 字节</translation>
    </message>
    <message>
        <source>its version is none of 1, 2 and 3</source>
        <translation>版本不是 1、2 或 3</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>第 {} 行第 {} 列</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>make a socket</source>
        <translation>创建套接字</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射到内存</translation>
    </message>
    <message>
        <source>name a socket</source>
        <translation>命名套接字</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>内存已用尽</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>零行</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>open the folder of a socket</source>
        <translation>打开套接字的文件夹</translation>
    </message>
    <message>
        <source>open the lock file</source>
        <translation>打开锁文件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>serve a socket</source>
        <translation>提供套接字</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>the folder &apos;resources&apos; is neither above {} nor at {}; set NETLOOM_RESOURCES to where it is</source>
        <translation>文件夹“resources”既不在 {} 的上层，也不在 {}；请将 NETLOOM_RESOURCES 设为其所在位置</translation>
    </message>
    <message>
        <source>the run has a living worker; stop it before resuming it</source>
        <translation>该运行的工作进程仍在运行；请先停止再继续</translation>
    </message>
    <message>
        <source>the run store has version {} and this Netloom knows versions up to {}; update Netloom</source>
        <translation>运行记录库的版本为 {}，本 Netloom 最多支持到版本 {}；请更新 Netloom</translation>
    </message>
    <message>
        <source>the system gives no random numbers</source>
        <translation>系统未给出随机数</translation>
    </message>
    <message>
        <source>there is no run with this id</source>
        <translation>没有此编号的运行记录</translation>
    </message>
    <message>
        <source>this database belongs to another program, it is not a run store; choose another file</source>
        <translation>此数据库属于其他程序，不是运行记录库；请选择其他文件</translation>
    </message>
    <message>
        <source>words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>zlib cannot begin</source>
        <translation>zlib 无法启动</translation>
    </message>
    <message>
        <source>{} Copies of training rows among the test rows make the test look better than it is; take them out.</source>
        <translation>{}测试行中若有训练行的副本，测试结果会显得比实际好；请将其去掉。</translation>
    </message>
    <message>
        <source>{} and are left out. The first: {}</source>
        <translation>{}，已略去。第一张：{}</translation>
    </message>
    <message>
        <source>{} bytes are free on its disk</source>
        <translation>磁盘剩余 {} 字节</translation>
    </message>
    <message>
        <source>{} of {} images cannot be read</source>
        <translation>{1} 张图片中有 {0} 张无法读取</translation>
    </message>
    <message>
        <source>{} of {} rows are copies of earlier ones.</source>
        <translation>{1} 行中有 {0} 行是前面行的副本。</translation>
    </message>
    <message>
        <source>{}, after `{}`</source>
        <translation>{}，在 `{}` 之后</translation>
    </message>
    <message>
        <source>{}, more than data.images.damaged ({}) allows. The first: {}</source>
        <translation>{}，超过 data.images.damaged（{}）所允许的数量。第一张：{}</translation>
    </message>
    <message>
        <source>This processor multiplies bf16 {} times as fast as f32, and steps also convert between the two, so they take longer than in f32. Choose f32, or train where the processor has AMX.</source>
        <translation>此处理器计算 bf16 乘法的速度是 f32 的 {} 倍，每步还要在两者之间转换，因此比 f32 更慢。请选择 f32，或在带有 AMX 的处理器上训练。</translation>
    </message>
    <message>
        <source>bf16 is slow on this machine</source>
        <translation>bf16 在此计算机上较慢</translation>
    </message>
    <message>
        <source>1,115,394 characters from plays of Shakespeare, to learn to write on.</source>
        <translation>莎士比亚剧作中的 1,115,394 个字符，用于学习续写。</translation>
    </message>
    <message>
        <source>1,797 scanned digits of 13 people, each an image of 8×8 grey values.</source>
        <translation>13 人书写的 1,797 个扫描数字，每个是 8×8 灰度图像。</translation>
    </message>
    <message>
        <source>Breast cancer (Wisconsin, diagnostic)</source>
        <translation>乳腺癌（威斯康星，诊断）</translation>
    </message>
    <message>
        <source>Card fraud</source>
        <translation>银行卡欺诈</translation>
    </message>
    <message>
        <source>Card payments, 1 in 100 a fraud that looks much like the others.</source>
        <translation>银行卡支付，每 100 笔有 1 笔欺诈，与其他支付很像。</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>Demand by the hour</source>
        <translation>每小时用电需求</translation>
    </message>
    <message>
        <source>Diabetes progression</source>
        <translation>糖尿病进展</translation>
    </message>
    <message>
        <source>English sentences of a small grammar, with the part of speech of each word.</source>
        <translation>小型语法生成的英文句子，附每个词的词性。</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>Four measurements of 150 flowers of three species of iris.</source>
        <translation>三种鸢尾共 150 朵花的四项测量。</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Hourly demand for power with days, weeks and a trend, and the temperature: a series.</source>
        <translation>带日、周周期和趋势的每小时用电需求及气温：时间序列。</translation>
    </message>
    <message>
        <source>Images of one shape each in any colour, place and size, and a mask of its pixels.</source>
        <translation>每张图像含一个任意颜色、位置和大小的图形，附其像素掩码。</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Letters, and the same letters in alphabetical order.</source>
        <translation>字母，以及按字母顺序排列的相同字母。</translation>
    </message>
    <message>
        <source>Letters, and the same letters in reverse order.</source>
        <translation>字母，以及顺序颠倒的相同字母。</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>月牙</translation>
    </message>
    <message>
        <source>Parts of speech</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>Points in four squares; opposite squares have the same class.</source>
        <translation>四个方格中的点；对角方格同类。</translation>
    </message>
    <message>
        <source>Points on the arms of a spiral, one class an arm.</source>
        <translation>螺旋臂上的点，每条臂为一类。</translation>
    </message>
    <message>
        <source>Points on two circles, one inside the other.</source>
        <translation>两个圆上的点，一个在另一个里面。</translation>
    </message>
    <message>
        <source>Points on two half moons that reach into each other.</source>
        <translation>两个相互交错的半月上的点。</translation>
    </message>
    <message>
        <source>Reversed letters</source>
        <translation>倒序字母</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>影评</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Short reviews of films, for or against; &quot;not&quot;, &quot;but&quot; and &quot;though&quot; turn them around.</source>
        <translation>简短的英文影评，褒或贬；“not”“but”“though”会使其反转。</translation>
    </message>
    <message>
        <source>Sorted letters</source>
        <translation>排序字母</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Ten measurements of 442 patients and how far their diabetes progressed within a year.</source>
        <translation>442 名患者的十项测量，以及一年内糖尿病的进展程度。</translation>
    </message>
    <message>
        <source>Thirteen chemical measurements of 178 wines from three cultivars of one region of Italy.</source>
        <translation>意大利同一地区三个葡萄品种的 178 种葡萄酒的十三项化学测量。</translation>
    </message>
    <message>
        <source>Thirty measurements of cell nuclei in 569 biopsies, malignant or benign.</source>
        <translation>569 例活检中细胞核的三十项测量，恶性或良性。</translation>
    </message>
    <message>
        <source>Tiny Shakespeare</source>
        <translation>Tiny Shakespeare</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source> of {} classes</source>
        <translation>（{} 个类别）</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not the status of a run; use running, paused, finished, stopped, diverged, crashed or failed</source>
        <translation>“{}”不是运行状态；可用 running、paused、finished、stopped、diverged、crashed 或 failed</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, and the values given for it are {}. Take values that were saved from the same model.</source>
        <translation>“{}”为 {}，而给出的值为 {}。请使用同一模型保存的值。</translation>
    </message>
    <message>
        <source>-infinity</source>
        <translation>负无穷</translation>
    </message>
    <message>
        <source>: &apos;{}&apos; was the first node with a value that is not finite</source>
        <translation>：“{}”是首个出现非有限值的节点</translation>
    </message>
    <message>
        <source>A block of this project.</source>
        <translation>本项目的块。</translation>
    </message>
    <message>
        <source>A change inside it is seen wherever it is used.</source>
        <translation>内部的更改在所有使用处都会体现。</translation>
    </message>
    <message>
        <source>A layer of this project, made of other layers:</source>
        <translation>本项目的层，由其他层组成：</translation>
    </message>
    <message>
        <source>A step of {} samples needs {} of main memory, of which {} are free. {}</source>
        <translation>一步 {} 个样本需要 {} 内存，可用 {}。{}</translation>
    </message>
    <message>
        <source>Checked: {} nodes, {} parameters, no problems. {} training, {} validation and {} test rows, batch {}.</source>
        <translation>检查通过：{} 个节点，{} 个参数，没有问题。训练 {} 行，验证 {} 行，测试 {} 行，批次 {}。</translation>
    </message>
    <message>
        <source>Class number {} is outside 0 to {}. Check the data, or give the one-hot layer more classes.</source>
        <translation>类别编号 {} 超出 0 到 {} 的范围。请检查数据，或增加独热层的类别数。</translation>
    </message>
    <message>
        <source>Epoch {} is kept.</source>
        <translation>已保留第 {} 轮。</translation>
    </message>
    <message>
        <source>It shares the weights of &apos;{0}&apos;, but {1} is made for the settings, inputs and results that are used of &apos;{0}&apos;. Use the same of both, or give it weights of its own.</source>
        <translation>它共享“{0}”的权重，但 {1} 是按“{0}”所用的设置、输入和结果生成的。请让两者使用相同的设置，或给它自己的权重。</translation>
    </message>
    <message>
        <source>It uses the weights of &apos;{}&apos;, which stands in another block. Share within one block, or share the whole block.</source>
        <translation>它使用另一个块中“{}”的权重。请在同一块内共享，或共享整个块。</translation>
    </message>
    <message>
        <source>Label {} in sample {} of the batch is outside the {} classes 0 to {}. Correct the data, or set Padding to the number that fills rows up.</source>
        <translation>批次中第 {1} 个样本的标签 {0} 超出 {2} 个类别的范围 0 到 {3}。请更正数据，或将填充设为补齐标签行的数字。</translation>
    </message>
    <message>
        <source>Label {} is outside the {} classes 0 to {}; give the layer before the loss one score per class.</source>
        <translation>标签 {} 超出 {} 个类别的范围 0 到 {}；请让损失前的层为每个类别输出一个得分。</translation>
    </message>
    <message>
        <source>Memory is short: each step computes parts of the network twice instead of keeping their results, and takes up to half as long again. With a smaller batch it would not need to.</source>
        <translation>内存紧张：每一步会重新计算网络的部分内容，而不保留其结果，耗时最多增加一半。减小批次即可避免。</translation>
    </message>
    <message>
        <source>New best {} {} at epoch {}. Checkpoint best replaced.</source>
        <translation>第 {2} 轮{0}创新低：{1}。最佳检查点已更新。</translation>
    </message>
    <message>
        <source>No checkpoint had been saved.</source>
        <translation>尚未保存任何检查点。</translation>
    </message>
    <message>
        <source>No memory for an array of {} bytes. Use a smaller batch or model.</source>
        <translation>没有内存存放 {} 字节的数组。请减小批次或模型。</translation>
    </message>
    <message>
        <source>Nothing in the block takes it.</source>
        <translation>块内没有节点使用它。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>PyTorch has no counterpart of its op {} ({}). Replace this node.</source>
        <translation>PyTorch 没有与其算子 {}（{}）对应的算子。请替换此节点。</translation>
    </message>
    <message>
        <source>Resumed after epoch {}, step {}.</source>
        <translation>在第 {} 轮、第 {} 步之后继续。</translation>
    </message>
    <message>
        <source>Resumed. Nothing was lost.</source>
        <translation>已继续。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Sample {} of the batch has {} labels, {} of them equal to the one before, which need {} steps; the network gives {}. Let it give more steps, or set Leave out what does not fit.</source>
        <translation>批次中第 {} 个样本有 {} 个标签，其中 {} 个与前一个相同，需要 {} 步；网络给出 {} 步。请让它给出更多步，或开启“忽略放不下的”。</translation>
    </message>
    <message>
        <source>Set the batch to {} or less, or use a smaller network.</source>
        <translation>请将批次设为 {} 或更小，或使用更小的网络。</translation>
    </message>
    <message>
        <source>The CPU backend cannot run the op &apos;{}&apos;. Its plugin must bring a kernel or a scalar reference.</source>
        <translation>CPU 后端无法运行算子“{}”。其插件必须提供内核或标量参考实现。</translation>
    </message>
    <message>
        <source>The CPU backend has no layouts for {} but dense.</source>
        <translation>CPU 后端对 {} 只有稠密布局。</translation>
    </message>
    <message>
        <source>The checkpoint lacks &apos;{}&apos;, which this network has. It belongs to another network, or was saved without its optimiser.</source>
        <translation>检查点缺少本网络的“{}”。它属于另一个网络，或保存时没有包含优化器。</translation>
    </message>
    <message>
        <source>The history cannot be written, points wait in memory: {}</source>
        <translation>无法写入历史记录，数据点暂存在内存中：{}</translation>
    </message>
    <message>
        <source>The history is written again, after {} seconds.</source>
        <translation>{} 秒后恢复写入历史记录。</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step {}{}. The learning rate is {}; try a tenth of it. Epoch {} is kept.</source>
        <translation>第 {} 步的损失不是有限数{}。学习率为 {}，请试试它的十分之一。已保留第 {} 轮。</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>内存已满。</translation>
    </message>
    <message>
        <source>The passes are {}.</source>
        <translation>可用的优化遍有 {}。</translation>
    </message>
    <message>
        <source>The theme cannot be read: {}.</source>
        <translation>无法读取主题：{}。</translation>
    </message>
    <message>
        <source>The weights hold no &apos;{}&apos;. They belong to another version of this network; train it again.</source>
        <translation>权重中没有“{}”。它们属于本网络的另一个版本；请重新训练。</translation>
    </message>
    <message>
        <source>The weights take more than 4 GiB, which model.pt cannot hold. Make the network smaller.</source>
        <translation>权重超过 4 GiB，model.pt 无法容纳。请缩小网络。</translation>
    </message>
    <message>
        <source>The worker ended without a word. Start it again; if it ends again, run the project with `loom train` in a terminal.</source>
        <translation>工作进程未留信息就结束了。请重新启动；若再次结束，请在终端用 `loom train` 运行该项目。</translation>
    </message>
    <message>
        <source>The worker was ended from outside. {}</source>
        <translation>工作进程被外部终止。{}</translation>
    </message>
    <message>
        <source>There are two layers named &apos;{}&apos;. Rename one of them.</source>
        <translation>有两个层都叫“{}”。请给其中一个改名。</translation>
    </message>
    <message>
        <source>There is no device &apos;{}&apos; here. Use --device cpu.</source>
        <translation>此处没有设备“{}”。请使用 --device cpu。</translation>
    </message>
    <message>
        <source>There is no format &apos;{}&apos;, nor any other: no plugin with formats lies in {}.</source>
        <translation>没有格式“{}”，也没有其他格式：{} 中没有带格式的插件。</translation>
    </message>
    <message>
        <source>There is no format &apos;{}&apos;. Formats: {}.</source>
        <translation>没有格式“{}”。可用格式：{}。</translation>
    </message>
    <message>
        <source>There is no pass &apos;{}&apos;. {}</source>
        <translation>没有优化遍“{}”。{}</translation>
    </message>
    <message>
        <source>There is something here already. Name another folder, or replace the files with {}.</source>
        <translation>这里已有内容。请指定其他文件夹，或用 {} 替换文件。</translation>
    </message>
    <message>
        <source>This needs {} of main memory, of which {} are free. Use a smaller batch or a smaller network.</source>
        <translation>这需要 {} 内存，可用 {}。请减小批次或网络。</translation>
    </message>
    <message>
        <source>Token {} in sample {} of the batch, place {}, is outside the {} tokens 0 to {}. Give the embedding more tokens, or correct the data.</source>
        <translation>批次中第 {1} 个样本第 {2} 位的词元 {0} 超出 {3} 个词元的范围 0 到 {4}。请增加嵌入层的词元数，或更正数据。</translation>
    </message>
    <message>
        <source>Too many points wait to be written; neighbours are merged from here on.</source>
        <translation>等待写入的数据点过多；从此处起合并相邻点。</translation>
    </message>
    <message>
        <source>Use a smaller network, or free memory.</source>
        <translation>请使用更小的网络，或释放内存。</translation>
    </message>
    <message>
        <source>another process has been writing to the run store for long</source>
        <translation>另一进程已长时间占用运行记录库</translation>
    </message>
    <message>
        <source>another process serves this socket</source>
        <translation>另一进程正在使用此套接字</translation>
    </message>
    <message>
        <source>axis {} from the back</source>
        <translation>倒数第 {} 个轴</translation>
    </message>
    <message>
        <source>cannot ask for its free space: {}</source>
        <translation>无法查询剩余空间：{}</translation>
    </message>
    <message>
        <source>cannot serve: a file that is no socket is there</source>
        <translation>无法提供：该处的文件不是套接字</translation>
    </message>
    <message>
        <source>channels per group</source>
        <translation>每组通道数</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>model.py with the class Model, and its weights as model.safetensors and model.pt.</source>
        <translation>含 Model 类的 model.py，以及其权重 model.safetensors 和 model.pt。</translation>
    </message>
    <message>
        <source>nobody serves this socket</source>
        <translation>此套接字无人提供服务</translation>
    </message>
    <message>
        <source>oneDNN could not run a kernel (status {}).</source>
        <translation>oneDNN 无法运行内核（状态 {}）。</translation>
    </message>
    <message>
        <source>run #{} has a living worker; stop it before deleting it</source>
        <translation>运行 #{} 的工作进程仍在运行；请先停止再删除</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>the end of run #{} could not be written: {}</source>
        <translation>无法写入运行 #{} 的结束状态：{}</translation>
    </message>
    <message>
        <source>the points of a run are damaged; its summary is still readable</source>
        <translation>运行的数据点已损坏；其摘要仍可读取</translation>
    </message>
    <message>
        <source>their axes differ</source>
        <translation>它们的轴不同</translation>
    </message>
    <message>
        <source>there are no runs yet; train a project first</source>
        <translation>还没有运行记录；请先训练一个项目</translation>
    </message>
    <message>
        <source>there is no run &apos;{}&apos;</source>
        <translation>没有运行“{}”</translation>
    </message>
    <message>
        <source>they have {} and {} axes</source>
        <translation>它们分别有 {} 和 {} 个轴</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>width {}</source>
        <translation>宽度 {}</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} is {} and {}</source>
        <translation>{}为 {} 和 {}</translation>
    </message>
    <message>
        <source>{} is {} on one side and {} on the other</source>
        <translation>{}一侧为 {}，另一侧为 {}</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} points found no room in memory and are missing from the curves.</source>
        <translation>{} 个数据点因内存不足未保存，曲线中缺少它们。</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} {}FLOP</source>
        <translation>{} {}FLOP</translation>
    </message>
    <message>
        <source>{} µs</source>
        <translation>{} µs</translation>
    </message>
    <message>
        <source>depths</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>heights</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>widths</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source> Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>It adds a format &apos;{}&apos; that writes nothing. Give it a function ExportFormat::write.</source>
        <translation>它添加的格式“{}”不写入任何内容。请为其提供函数 ExportFormat::write。</translation>
    </message>
    <message>
        <source>It adds a {0} &apos;{1}&apos;, but there is one already. Give the plugin&apos;s {0} another name.</source>
        <translation>它添加的{0}“{1}”已存在。请为该插件的{0}换一个名称。</translation>
    </message>
    <message>
        <source>It adds a {} without a name.</source>
        <translation>它添加了没有名称的{}。</translation>
    </message>
    <message>
        <source>It cannot be loaded: {}. Build or install it again, or take it out of the folder.</source>
        <translation>无法加载：{}。请重新构建或安装，或将其移出文件夹。</translation>
    </message>
    <message>
        <source>It failed: {}.</source>
        <translation>它失败了：{}。</translation>
    </message>
    <message>
        <source>It has no function {}. Build it with NETLOOM_PLUGIN of plugins/api/plugin.h.</source>
        <translation>它没有函数 {}。请使用 plugins/api/plugin.h 中的 NETLOOM_PLUGIN 构建。</translation>
    </message>
    <message>
        <source>It was built for Netloom {}, this is {} (or another build of it). Build it again with the headers of this one.</source>
        <translation>它是为 Netloom {} 构建的，当前版本为 {}（或其另一构建）。请用当前版本的头文件重新构建。</translation>
    </message>
    <message>
        <source>The plugin failed: {}.{} Tell whoever made the plugin, or choose another format.</source>
        <translation>插件失败：{}。{}请告知插件的作者，或选择其他格式。</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>缩放与平移</translation>
    </message>
    <message>
        <source>after</source>
        <translation>后</translation>
    </message>
    <message>
        <source>align_corners</source>
        <translation>角点对齐</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>axis {}</source>
        <translation>轴 {}</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>base</source>
        <translation>底数</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>beta1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>beta2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>class_weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>count_padding</source>
        <translation>计入填充</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>each_step</source>
        <translation>每个时间步</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>final_fraction</source>
        <translation>终值</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个波</translation>
    </message>
    <message>
        <source>first_fraction</source>
        <translation>初值</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏特征</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>忽略一个标签</translation>
    </message>
    <message>
        <source>ignore_index</source>
        <translation>忽略的标签</translation>
    </message>
    <message>
        <source>inner_channels</source>
        <translation>内部通道</translation>
    </message>
    <message>
        <source>inner_features</source>
        <translation>内部特征</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留轴</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>kv_heads</source>
        <translation>键头数</translation>
    </message>
    <message>
        <source>l1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>l2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>label_smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>倍增</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>of another time</source>
        <translation>其他时期</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>output_pad</source>
        <translation>输出填充</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>pad_after</source>
        <translation>后填充</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>positive_weight</source>
        <translation>正样本权重</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>上升期</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>size</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>斜率数</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>steepness</source>
        <translation>陡度</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>transpose_a</source>
        <translation>转置 a</translation>
    </message>
    <message>
        <source>transpose_b</source>
        <translation>转置 b</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>warmup_epochs</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>zero_infinity</source>
        <translation>忽略放不下的</translation>
    </message>
    <message>
        <source>Has no input</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>Has no output</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>操作不允许</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is to be learned; from itself there is nothing to learn.</source>
        <translation>列“{}”是要学习的内容；从它自身学不到任何东西。</translation>
    </message>
    <message>
        <source>Only inputs and targets take columns of the data.</source>
        <translation>只有输入和目标节点接收数据的列。</translation>
    </message>
    <message>
        <source>Predict a number</source>
        <translation>预测一个数值</translation>
    </message>
    <message>
        <source>Predict {}</source>
        <translation>预测 {}</translation>
    </message>
    <message>
        <source>Takes no column</source>
        <translation>不接收列</translation>
    </message>
    <message>
        <source>cannot {}: {}. Set NETLOOM_HOME to a folder that you may write to</source>
        <translation>无法{}：{}。请将 NETLOOM_HOME 设为您可以写入的文件夹</translation>
    </message>
    <message>
        <source>Ended after epoch {}: no loss was smaller than that of epoch {}.</source>
        <translation>在第 {} 轮后结束：没有比第 {} 轮更小的损失。</translation>
    </message>
    <message>
        <source>Batch normalisation adds {} to {}; both must have the same sizes and type.</source>
        <translation>批归一化把 {} 加到 {} 上；两者的大小和类型必须相同。</translation>
    </message>
    <message>
        <source>another size or type</source>
        <translation>大小或类型不同</translation>
    </message>
</context>
<context>
    <name>netloom::app::Ablation</name>
    <message>
        <source>%1 was not started</source>
        <translation>未启动 %1</translation>
    </message>
    <message>
        <source>The run before it did not finish, so there is nothing to compare with.</source>
        <translation>前一个运行没有完成，因此没有可比较的结果。</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>没有选中节点</translation>
    </message>
    <message>
        <source>Select the nodes to train the network with and without.</source>
        <translation>请选择节点，网络将在有和没有这些节点的情况下各训练一次。</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>有一个运行正在进行</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end, and start again.</source>
        <translation>请停止它或等它结束，然后再启动。</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1（无 %2）</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（有 %2）</translation>
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
        <translation>训练，均值与范围</translation>
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
    <name>netloom::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>松开即可打开 %1</translation>
    </message>
    <message>
        <source>Drop to begin a project with %1</source>
        <translation>松开即可用 %1 新建项目</translation>
    </message>
    <message>
        <source>Its columns can then be dragged onto the canvas as inputs and targets.</source>
        <translation>之后可将其各列作为输入和目标拖到画布上。</translation>
    </message>
    <message>
        <source>Drop to make %1 the data of this project</source>
        <translation>松开即可将 %1 设为此项目的数据</translation>
    </message>
    <message>
        <source>Undo brings back what is there now.</source>
        <translation>撤销可恢复现有内容。</translation>
    </message>
    <message>
        <source>Nothing here to use</source>
        <translation>这里没有可用的内容</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用 %1</translation>
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
        <source>Forecast · %1 epochs</source>
        <translation>预计 · %1 轮</translation>
    </message>
    <message>
        <source>Forecast · 1 epoch</source>
        <translation>预计 · 1 轮</translation>
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
        <source>Netloom does not read %1 models. Draw the network here, or drop a project (.netloom).</source>
        <translation>Netloom 无法读取 %1 模型。请在此绘制网络，或拖入项目（.netloom）。</translation>
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
        <source>%1 is the data of this project</source>
        <translation>%1 现在是此项目的数据</translation>
    </message>
    <message>
        <source>The inspector shows its first rows, or why it cannot be read. Undo brings back what was there.</source>
        <translation>检查器会显示其前几行，或说明为何无法读取。撤销可恢复原来的数据。</translation>
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
        <source>%1 cores · %2</source>
        <translation>%1 核 · %2</translation>
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
        <translation>语言：%1</translation>
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
    <message>
        <source>Both runs finished</source>
        <translation>两个运行都已完成</translation>
    </message>
    <message>
        <source>See what the nodes are worth.</source>
        <translation>看看这些节点有多大作用。</translation>
    </message>
    <message>
        <source>Mute the selected nodes, or let them work again</source>
        <translation>屏蔽选中的节点，或让它们恢复工作</translation>
    </message>
    <message>
        <source>Move the selection left</source>
        <translation>将所选内容左移</translation>
    </message>
    <message>
        <source>Move the selection right</source>
        <translation>将所选内容右移</translation>
    </message>
    <message>
        <source>Move the selection up</source>
        <translation>将所选内容上移</translation>
    </message>
    <message>
        <source>Move the selection down</source>
        <translation>将所选内容下移</translation>
    </message>
    <message>
        <source>Select the next point of a link</source>
        <translation>选中连线的下一个点</translation>
    </message>
    <message>
        <source>Straighten the selected links, and those of the selected nodes</source>
        <translation>拉直选中的连线和选中节点的连线</translation>
    </message>
    <message>
        <source>Run with and without the selected nodes</source>
        <translation>在有和没有选中节点的情况下各训练一次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Everything will be drawn at %1.</source>
        <translation>所有内容将以 %1 显示。</translation>
    </message>
    <message>
        <source>Resume the chosen run</source>
        <translation>继续所选运行</translation>
    </message>
    <message>
        <source>Open the project of the chosen run</source>
        <translation>打开所选运行的项目</translation>
    </message>
    <message>
        <source>Export the chosen run…</source>
        <translation>导出所选运行…</translation>
    </message>
    <message>
        <source>Rename, or write into the selected note</source>
        <translation>重命名，或在所选备注中书写</translation>
    </message>
    <message>
        <source>Extend the selection to the left</source>
        <translation>向左扩展选择</translation>
    </message>
    <message>
        <source>Extend the selection to the right</source>
        <translation>向右扩展选择</translation>
    </message>
    <message>
        <source>Extend the selection upwards</source>
        <translation>向上扩展选择</translation>
    </message>
    <message>
        <source>Extend the selection downwards</source>
        <translation>向下扩展选择</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Link the selected node with…</source>
        <translation>将所选节点连接到…</translation>
    </message>
    <message>
        <source>Cut the links of the selected nodes</source>
        <translation>剪断所选节点的连接</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
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
        <source>Lead the selected link through a new point</source>
        <translation>让所选连接经过一个新点</translation>
    </message>
    <message>
        <source>Bind the selected node to a column, or add one of a column…</source>
        <translation>将所选节点绑定到列，或用列添加节点…</translation>
    </message>
    <message>
        <source>Shapes on the links</source>
        <translation>连线上的形状</translation>
    </message>
    <message>
        <source>Pictures of the first row on the nodes</source>
        <translation>节点上首行的图片</translation>
    </message>
    <message>
        <source>Parameters and share of the work on the nodes</source>
        <translation>节点上的参数量和计算占比</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What nodes and links tell</source>
        <translation>节点和连线显示的内容</translation>
    </message>
    <message>
        <source>1 core · %1</source>
        <translation>1 核 · %1</translation>
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
    <name>netloom::app::RunDetails</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1, %2 threads, %3</source>
        <translation>%1，%2 个线程，%3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>还没有结果。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>It kept no settings.</source>
        <translation>没有保存设置。</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>打开其项目</translation>
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
        <translation>验证%1</translation>
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
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>打开其项目</translation>
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
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
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
        <source>This computer</source>
        <translation>此计算机</translation>
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
    <message>
        <source>New from data…</source>
        <translation>从数据新建…</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 核</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核</translation>
    </message>
    <message>
        <source>%1, %2, %3 GB.
Runs use the CPU.</source>
        <translation>%1，%2，%3 GB。
运行使用 CPU。</translation>
    </message>
</context>
<context>
    <name>netloom::app::TimePanel</name>
    <message>
        <source>Kernels of a step</source>
        <translation>每步的内核用时</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message numerus="yes">
        <source>%n more nodes</source>
        <translation>
            <numerusform>另外 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a fast kernel here, element by element: %1</source>
        <translation>此处没有快速内核，逐个元素计算：%1</translation>
    </message>
    <message>
        <source>at best %1</source>
        <translation>最快 %1</translation>
    </message>
    <message>
        <source>The least times of the kernels, measured again after the training.
The mean step is longer when other programs use the processor.</source>
        <translation>各内核的最短用时，在训练结束后重新测量。
其他程序占用处理器时，每步的平均用时会更长。</translation>
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
        <translation>类别所在的列：行组成对，其中一半属于同一类。</translation>
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
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Products are exact to seven digits.</source>
        <translation>乘积精确到七位数字。</translation>
    </message>
    <message>
        <source>Products are exact to two digits: faster where the processor multiplies bf16. Weights keep seven.</source>
        <translation>乘积精确到两位数字：在支持 bf16 乘法的处理器上更快。权重保留七位。</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Let %1 work again</source>
        <translation>让 %1 恢复工作</translation>
    </message>
    <message>
        <source>Mute %1 nodes</source>
        <translation>屏蔽 %1 个节点</translation>
    </message>
    <message>
        <source>Let %1 nodes work again</source>
        <translation>让 %1 个节点恢复工作</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 个连接</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 个连接</translation>
    </message>
    <message>
        <source>Take %1 as data</source>
        <translation>将 %1 作为数据</translation>
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
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>drop rows</source>
        <translation>丢弃行</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>The data is not read yet</source>
        <translation>数据尚未读取</translation>
    </message>
    <message>
        <source>Data enters outside of blocks</source>
        <translation>数据只能从模块之外进入</translation>
    </message>
    <message>
        <source>Takes no column</source>
        <translation>不接收列</translation>
    </message>
    <message>
        <source>Has it already</source>
        <translation>已经有它</translation>
    </message>
    <message>
        <source>Bind %1 to %2</source>
        <translation>将 %1 绑定到 %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>数值 %1</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Epochs in a row without a better validation loss that end the training; 0 to go through all epochs. The best weights are kept either way.</source>
        <translation>验证损失连续多少轮没有改善就结束训练；0 表示跑完所有轮次。无论如何都会保留最佳权重。</translation>
    </message>
    <message>
        <source>The clipboard begins with “{” as a node does, but is no JSON, or not all of it: every node ends with “}”, and a comma stands before the next. Copy whole lines of a project file.</source>
        <translation>剪贴板像节点一样以“{”开头，但不是 JSON 或不完整：每个节点以“}”结束，下一个节点之前有逗号。请复制项目文件中的整行。</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
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
        <translation>块名称</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>在块上显示</translation>
    </message>
    <message>
        <source>Each use of the block sets these for itself. To add one, select a node and press the block sign at a parameter.</source>
        <translation>块的每次使用各自设置这些参数。要添加一个，请选择节点并点击参数旁的块标志。</translation>
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
    <name>netloom::editor::CanvasChooser</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
    <message>
        <source>Let it work again</source>
        <translation>恢复工作</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Cut the links</source>
        <translation>剪断连接</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>没有选中节点</translation>
    </message>
    <message>
        <source>Too few nodes are selected</source>
        <translation>选中的节点太少</translation>
    </message>
    <message>
        <source>Click a node, or walk to it with the arrow keys.</source>
        <translation>请单击一个节点，或用方向键移动到它。</translation>
    </message>
    <message>
        <source>This takes at least %1, and %2 are selected. Click more with Shift, or add the next one with Ctrl+Shift and an arrow key.</source>
        <translation>这至少需要 %1 个，目前选中 %2 个。请按住 Shift 单击更多节点，或用 Ctrl+Shift 加方向键加选下一个。</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>没有可剪断的连接</translation>
    </message>
    <message>
        <source>No link is at what is selected.</source>
        <translation>所选内容上没有连接。</translation>
    </message>
    <message>
        <source>Which node is to be linked?</source>
        <translation>要连接哪个节点？</translation>
    </message>
    <message>
        <source>Select one node; then choose what it is linked with.</source>
        <translation>请先选中一个节点，再选择它与什么连接。</translation>
    </message>
    <message>
        <source>%1 fits no node</source>
        <translation>%1 与任何节点都不匹配</translation>
    </message>
    <message>
        <source>No node here takes what it gives, and none gives what its free inputs take.</source>
        <translation>这里没有节点接收它的输出，也没有节点提供其空闲输入所需的内容。</translation>
    </message>
    <message>
        <source>No link is selected</source>
        <translation>没有选中连接</translation>
    </message>
    <message>
        <source>Select the node or the nodes at its ends, then the link takes a point that can be moved.</source>
        <translation>请选中其一端或两端的节点，连接就会得到一个可移动的点。</translation>
    </message>
    <message>
        <source>No inputs to swap</source>
        <translation>没有可交换的输入</translation>
    </message>
    <message>
        <source>Select one node that has two inputs of which at least one is linked.</source>
        <translation>请选中一个有两个输入且至少一个已连接的节点。</translation>
    </message>
    <message>
        <source>Bind to a column…</source>
        <translation>绑定到列…</translation>
    </message>
    <message>
        <source>No column to bind</source>
        <translation>没有可绑定的列</translation>
    </message>
    <message>
        <source>Choose data for the project first, in the inspector.</source>
        <translation>请先在检查器中为项目选择数据。</translation>
    </message>
    <message>
        <source>Data enters outside of blocks. Leave the block first.</source>
        <translation>数据只能从模块之外进入。请先离开该模块。</translation>
    </message>
    <message>
        <source>Add a node of</source>
        <translation>添加节点，来自</translation>
    </message>
    <message>
        <source>No column fits %1</source>
        <translation>没有列适合 %1</translation>
    </message>
    <message>
        <source>What the data has, other nodes take, or it is of another kind.</source>
        <translation>数据中的列已被其他节点使用，或者类型不同。</translation>
    </message>
    <message>
        <source>Bind %1 to</source>
        <translation>将 %1 绑定到</translation>
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
    <message>
        <source>This is the code of an earlier network. %1</source>
        <translation>这是先前网络的代码。%1</translation>
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
    <name>netloom::editor::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>No column that fits is called so.</source>
        <translation>没有符合且名称如此的列。</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ColumnList</name>
    <message>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>Enter offers the nodes that a column can go to.</source>
        <translation>按回车键列出该列可以去往的节点。</translation>
    </message>
    <message>
        <source>Drag it onto an input or a target; with Shift it comes beside the columns there. On the empty canvas it becomes a node of its own; Alt makes a target of an input, and the reverse.</source>
        <translation>拖到输入或目标节点上；按住 Shift 则与那里已有的列并列。拖到空白画布上会成为新节点；Alt 在输入和目标之间切换。</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>绑定到 %1</translation>
    </message>
    <message>
        <source>Bind to %1 (%2)</source>
        <translation>绑定到 %1（%2）</translation>
    </message>
    <message>
        <source>Add an input of it</source>
        <translation>用它添加输入</translation>
    </message>
    <message>
        <source>Add a target of it</source>
        <translation>用它添加目标</translation>
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
    <name>netloom::editor::DataMenu</name>
    <message>
        <source>Table, text or arrays…</source>
        <translation>表格、文本或数组…</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Tables, texts and arrays (%1)</source>
        <translation>表格、文本和数组 (%1)</translation>
    </message>
    <message>
        <source>Folder of images…</source>
        <translation>图像文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>选择图像文件夹</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
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
        <source>Reading the data: %1</source>
        <translation>正在读取数据：%1</translation>
    </message>
    <message>
        <source>Drag a column onto an input or a target, or onto the empty canvas.</source>
        <translation>将列拖到输入或目标节点上，或拖到空白画布上。</translation>
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
    <name>netloom::editor::LinkChooser</name>
    <message>
        <source>Search nodes to link with</source>
        <translation>搜索要连接的节点</translation>
    </message>
    <message>
        <source>Nodes to link with</source>
        <translation>可连接的节点</translation>
    </message>
    <message>
        <source>Link %1 with</source>
        <translation>将 %1 连接到</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 接入 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>No node that fits is called so.</source>
        <translation>没有匹配的节点叫这个名字。</translation>
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
        <translation>%1，滑块</translation>
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
    <message>
        <source>1 parameter</source>
        <translation>1 个参数</translation>
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
    <message>
        <source>Still checking</source>
        <translation>仍在检查</translation>
    </message>
    <message>
        <source>Every shape fits. The data is being read.</source>
        <translation>所有形状都匹配。正在读取数据。</translation>
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
        <translation>第 %1 阶段，共 %2 个</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Choose data…</source>
        <translation>选择数据…</translation>
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
        <translation>每行 %1，占内存的 %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ShowButton</name>
    <message>
        <source>Show on the block</source>
        <translation>在块上显示</translation>
    </message>
    <message>
        <source>Show on the block, so that each use sets its own</source>
        <translation>在块上显示，使每次使用可单独设置</translation>
    </message>
    <message>
        <source>Shown on the block as %1. Click to hide it</source>
        <translation>在块上显示为 %1。点击以隐藏</translation>
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
    <message>
        <source>Add %1 of %2</source>
        <translation>添加 %2 的%1</translation>
    </message>
</context>
</TS>
