// Command control-plane is etcd, kube-apiserver, kube-controller-manager, kube-scheduler and kubectl in one program: it
// runs as the one it is called by (argv[0], so a symbolic link each). Linked once they share most of their code, which
// makes the build from Go modules cheap enough for tests.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	_ "time/tzdata" // the time zones of CronJobs, where the machine has none

	"github.com/spf13/cobra"
	"go.etcd.io/etcd/server/v3/etcdmain"
	"k8s.io/component-base/cli"
	kubectl "k8s.io/kubectl/pkg/cmd"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

func main() {
	var command *cobra.Command
	switch name := filepath.Base(os.Args[0]); name {
	case "etcd":
		etcdmain.Main(os.Args)
		return
	case "kube-apiserver":
		command = apiserver.NewAPIServerCommand()
	case "kube-controller-manager":
		command = controllermanager.NewControllerManagerCommand()
	case "kube-scheduler":
		command = scheduler.NewSchedulerCommand()
	case "kubectl":
		command = kubectl.NewDefaultKubectlCommand()
	default:
		fmt.Fprintf(os.Stderr, "%s: not a program of the control plane\n", name)
		os.Exit(2)
	}
	os.Exit(cli.Run(command))
}
